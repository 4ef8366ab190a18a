import { Words } from '../../core/words/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The English words as a browser would give them, for tests without one. */
export const words = new Words((key, ...substitutions) => {
  const { message, placeholders = {} } = (messages as Record<string, Entry>)[key] ?? {
    message: '',
  };
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? whole;
    return content.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');
  });
}, 'en-GB');
