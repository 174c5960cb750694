/** Loads and draws one part of an issue view or page, with the same states as a gadget. */
define('attain/kernel/panel', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
], function (announce, el, format, locale, rest, states) {
    'use strict';

    function panel(element, load, draw) {
        const body = el('div.attain-panel', { tabindex: -1 });
        el.replace(element, body);
        function show() {
            const held = body.contains(document.activeElement);
            el.replace(body, states.loading(3));
            if (held) {
                body.focus({ preventScroll: true }); // what had the focus is gone, the place is not
            }
            return load()
                .then((data) => el.replace(body, draw(data, show)))
                .catch((reason) => el.replace(body, states.error(states.failureOf(reason), show)));
        }
        return show();
    }

    /**
     * One of an issue that is an object: it shows what REST answers at the path in its element, also after each change, and knows how to
     * ask for the newest.
     */
    panel.of = (self, element, issueKey, path) => {
        self.key = issueKey;
        self.path = path;
        self.write = format(locale());
        return panel(element, () => rest.get(path), (data, newest) => {
            self.newest = newest;
            self.element = el('div', { tabindex: -1 });
            self.show(data);
            return self.element;
        });
    };

    /** What was sent from it: the answer is shown, and what it comes to is told; the focus goes to what changes it, or to the whole. */
    panel.sent = (self, promise, told) => promise.then((data) => {
        self.show(data);
        announce(told(data));
        (self.change || self.element).focus();
    });

    /** A form in place of what it shows; closed, it shows that again, with the focus where it was opened. */
    panel.form = (self, make) => {
        const form = make(() => {
            self.show(self.data);
            self.change.focus();
        });
        el.replace(self.element, form.element);
        form.focus();
    };

    return panel;
});
