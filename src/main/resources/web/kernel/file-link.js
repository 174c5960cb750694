/** A link that saves a file which one of Attain's resources tells. Why it does not, if it is refused, is said beside it. */
define('attain/kernel/file-link', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/download', 'attain/kernel/rest', 'attain/kernel/states',
], function (busy, el, download, rest, states) {
    'use strict';

    return function fileLink(spec, path, params, label, told) {
        const refused = el('span', { 'aria-live': 'polite' });
        const save = () => {
            const ready = busy(link);
            el.replace(refused, []);
            return rest.file(path, params)
                .then((file) => download(file.name, file.content, file.content.type))
                .catch((reason) => el.replace(refused, states.error(states.failureOf(reason), save)))
                .then(ready);
        };
        const link = el(spec, {
            href: rest.url('/rest/attain/1.0' + path, params), 'aria-label': told,
            onclick: (event) => {
                event.preventDefault();
                save();
            },
        }, label);
        return el('span', {}, [link, refused]);
    };
});
