/**
 * The clinical brief's technique cards (3.1 and 3.2), written down a second time: grade, discretion, kit,
 * clothes, pressure or effort (gentle after a slash), seconds of one go, muscles.
 */
const TABLE = `
  effleurage     C 1 oil_at_home thin        press   2-4/1-2 20-30  side gastrocnemius,soleus
  kneading       B 1 none        yes         press   3-4/-   25-40  side gastrocnemius,soleus
  skin_rolling   D 0 none        better_bare press   2-3/-   15-20  side skin
  hacking        D 0 none        yes         press   1-2/-   10-15  side gastrocnemius
  lymph_strokes  D 0 no_oil      bare        press   1-1/-   20-30  side skin
  thumb_press    B 1 none        yes         press   3-4/-   20-20  side gastrocnemius,soleus
  knee_rub       C 0 none        yes         press   2-4/-   20-30  side gastrocnemius
  ball_roll      B 1 ball        yes         press   2-4/-   30-30  side gastrocnemius,soleus
  ankle_pumps    B 2 none        yes         effort  2-3     20-60  both soleus,gastrocnemius,tibialis_anterior
  ankle_circles  C 2 none        yes         effort  -       20-40  both lower_leg
  heel_raises    B 3 none        yes         effort  2-4     10-40  both soleus
  soleus_pushups C 3 none        yes         effort  2-3     60-300 both soleus
  toe_raises     B 3 none        yes         effort  2-3     10-40  both tibialis_anterior
  leg_fidget     B 3 none        yes         effort  1-2     20-60  both soleus
  stand_walk     A 2 none        yes         effort  -       60-300 both whole_leg
  strap_stretch  A 1 strap       yes         stretch 3-4/0-3 30-30  side gastrocnemius
  desk_stretch   B 2 desk        shoes       stretch 3-4/0-3 20-30  side gastrocnemius
  soleus_stretch B 3 none        yes         stretch 3-4/0-3 15-30  side soleus
  wall_stretch   A 1 wall        flat_shoes  stretch 3-4/0-3 30-30  side gastrocnemius
`;

/** The sources of each card's evidence, in the brief's order. */
export const CARD_SOURCES: Readonly<Record<string, string>> = {
  effleurage: 'HINDS2004; SHOEMAKER1997; OKA2020; MASSAGE-TERMS',
  kneading: 'CROMMERT2015; DAVIS2020; SHOEMAKER1997',
  skin_rolling: 'MASSAGE-TERMS; CHAUDHRY2008',
  hacking: 'SHOEMAKER1997; MASSAGE-TERMS',
  lymph_strokes: 'MACMILLAN-LD; ILF2006; WOODLANDS-SLD; HIRSCH2018',
  thumb_press: 'WILKE2018; GRIEVE2013; QUINTNER2015',
  knee_rub: 'HALPERIN2014; WILKE2020; ABOODARDA2015',
  ball_roll: 'HALPERIN2014; WILKE2020; GRABOW2018; ABOODARDA2015',
  ankle_pumps: 'STEIN2009; KROPP2018; HSEIE-SIT; SNEE-MATERNITY',
  ankle_circles: 'SNEE-MATERNITY; HITOS2007',
  heel_raises: 'KROPP2018; WINKEL1986; TAYSIDE-EX',
  soleus_pushups: 'HAMILTON2022; ELEK2025',
  toe_raises: 'KROPP2018; STEIN2009; TAYSIDE-EX',
  leg_fidget: 'MORISHIMA2016',
  stand_walk: 'DURAN2023; THOSAR2015; WHO2020; NHS-SIT',
  strap_stretch: 'ACSM-STRETCH; RADFORD2006; MEDEIROS2018; PREHAB-STRETCH',
  desk_stretch: 'ACSM-STRETCH; RADFORD2006',
  soleus_stretch: 'ACSM-STRETCH; RADFORD2006; PREHAB-STRETCH',
  wall_stretch: 'RADFORD2006; ACSM-STRETCH; PREHAB-STRETCH',
};

const range = (text: string) => (text === '-' ? null : text.split('-').map(Number));

function pressureOf(kind: string, text: string) {
  const [clear = '', gentle = ''] = text.split('/');
  if (kind === 'effort') return { kind, range: range(clear) };
  return { kind, clear: range(clear), gentle: range(gentle) };
}

export const CARD_TABLE = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [
      id = '',
      grade,
      discretion,
      kit,
      clothed,
      kind = '',
      pressure = '',
      sec = '',
      per,
      muscles = '',
    ] = line.trim().split(/\s+/);
    const [minSec, maxSec] = sec.split('-').map(Number);
    return {
      id,
      grade,
      discretion: Number(discretion),
      kit,
      clothed,
      pressure: pressureOf(kind, pressure),
      dose: { minSec, maxSec, per },
      muscles: muscles.split(','),
      sources: CARD_SOURCES[id]?.split('; '),
    };
  });
