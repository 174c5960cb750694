/**
 * The place of a file field, in the reader's language: one chooses a file or drops it here, and reads which one it is. The
 * field, which has an id, stays what it is; who empties it sends it the event "emptied".
 */
define('attain/kernel/file-drop', ['attain/kernel/dom'], function (el) {
    'use strict';

    return function fileDrop(input) {
        const name = el('span', { 'aria-live': 'polite' });
        const tell = () => el.replace(name, input.files.length ? input.files[0].name : AJS.I18n.getText('attain.kernel.file.drop'));
        const hover = (event) => {
            event.preventDefault();
            place.classList.toggle('attain-drop-over', event.type === 'dragover' && !input.disabled);
        };
        const place = el('div.attain-drop', {
            ondragover: hover,
            ondragleave: hover,
            ondrop: (event) => {
                hover(event);
                if (event.dataTransfer.files.length && !input.disabled) {
                    input.files = event.dataTransfer.files;
                    input.dispatchEvent(new Event('change'));
                }
            },
        }, [input, el('label.aui-button', { for: input.id }, AJS.I18n.getText('attain.kernel.file.choose')), name]);
        input.classList.add('attain-assistive');
        ['change', 'emptied'].forEach((each) => input.addEventListener(each, tell));
        tell();
        return place;
    };
});
