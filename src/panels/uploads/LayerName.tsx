import { use } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { BeltContext, useLanguage } from '../../store/hooks';
import { isComposingKey } from '../../ui/composing';
import { focusIfLost } from '../../ui/focusIfLost';
import { plainText } from '../../uploads/plainText';
import type { ReadyUpload } from '../../uploads/upload';
import { change } from './bring';

/** The name of a layer, as a heading that can be written over; an emptied one comes back. */
export function LayerName({ upload: { id, name } }: { readonly upload: ReadyUpload }) {
  const texts = uploadsTexts[useLanguage()];
  const context = use(BeltContext);
  const keep = (field: HTMLInputElement) => {
    const clean = plainText(field.value, 60);
    if (clean === '') field.value = name;
    else if (context !== null && clean !== name)
      change(context, id, (upload) => ({ ...upload, name: clean }));
  };
  return (
    <h3 className="upload-title" tabIndex={-1} ref={focusIfLost}>
      <span className="visually-hidden">{name}</span>
      <input
        key={name}
        className="upload-name"
        type="text"
        defaultValue={name}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        aria-label={texts.name(name)}
        onBlur={({ currentTarget }) => keep(currentTarget)}
        onKeyDown={({ key, currentTarget, nativeEvent }) => {
          if (key === 'Enter' && !isComposingKey(nativeEvent)) keep(currentTarget);
        }}
      />
    </h3>
  );
}
