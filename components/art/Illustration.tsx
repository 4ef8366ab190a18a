import '../../assets/styles/art.css';
import type { Scene } from './scene.ts';
import { ankleCircles } from './scenes/AnkleCircles.tsx';
import { anklePumps } from './scenes/AnklePumps.tsx';
import { ballRoll } from './scenes/BallRoll.tsx';
import { deskStretch } from './scenes/DeskStretch.tsx';
import { effleurage } from './scenes/Effleurage.tsx';
import { hacking } from './scenes/Hacking.tsx';
import { heelRaises } from './scenes/HeelRaises.tsx';
import { kneading } from './scenes/Kneading.tsx';
import { kneeRub } from './scenes/KneeRub.tsx';
import { legFidget } from './scenes/LegFidget.tsx';
import { lymphStrokes } from './scenes/LymphStrokes.tsx';
import { skinRolling } from './scenes/SkinRolling.tsx';
import { soleusPushups } from './scenes/SoleusPushups.tsx';
import { soleusStretch } from './scenes/SoleusStretch.tsx';
import { standWalk } from './scenes/StandWalk.tsx';
import { strapStretch } from './scenes/StrapStretch.tsx';
import { thumbPress } from './scenes/ThumbPress.tsx';
import { toeRaises } from './scenes/ToeRaises.tsx';
import { wallStretch } from './scenes/WallStretch.tsx';

const SCENES = {
  heel_raises: heelRaises,
  toe_raises: toeRaises,
  ankle_pumps: anklePumps,
  ankle_circles: ankleCircles,
  leg_fidget: legFidget,
  soleus_pushups: soleusPushups,
  desk_stretch: deskStretch,
  soleus_stretch: soleusStretch,
  effleurage,
  kneading,
  skin_rolling: skinRolling,
  hacking,
  lymph_strokes: lymphStrokes,
  thumb_press: thumbPress,
  knee_rub: kneeRub,
  ball_roll: ballRoll,
  strap_stretch: strapStretch,
  wall_stretch: wallStretch,
  stand_walk: standWalk,
} satisfies Record<string, Scene>;

export type IllustratedTechnique = keyof typeof SCENES;

/** Nothing on screen may cycle faster than this, whatever pace is asked for. */
const FASTEST_PER_MINUTE = 120;

export interface IllustrationProps {
  technique: IllustratedTechnique;
  side: 'left' | 'right' | 'both';
  /** Empty where words beside it say the same. */
  label: string;
  playing?: boolean;
  cyclesPerMinute?: number;
  thumbnail?: boolean;
}

/** The movement, looping at its pace; a still with arrow and ghost when motion is reduced. */
export function Illustration(props: IllustrationProps) {
  const { technique, side, label, playing = true, thumbnail = false } = props;
  const { Stage, crop, pace }: Scene = SCENES[technique];
  const perMinute = Math.min(props.cyclesPerMinute || pace, FASTEST_PER_MINUTE);
  const mirrored = side === 'left';
  const [x, y, size] = crop;
  const classes = ['cb-art', `cb-${technique.replaceAll('_', '-')}`];
  classes.push(thumbnail ? 'cb-thumb' : 'cb-motion');
  if (!playing) classes.push('cb-paused');

  return (
    // The other leg begins anew: it is shown its own way in to a hold.
    <svg
      key={side}
      class={classes.join(' ')}
      viewBox={thumbnail ? `${mirrored ? 320 - x - size : x} ${y} ${size} ${size}` : '0 0 320 240'}
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      style={{ '--cb-cycle': `${60 / perMinute}s` }}
    >
      <rect class="cb-bg" width="320" height="240" />
      {/* Everything is drawn for the right leg; nothing on the stage is lettering. */}
      <g transform={mirrored ? 'translate(320 0) scale(-1 1)' : undefined}>
        <Stage both={side === 'both'} />
      </g>
    </svg>
  );
}
