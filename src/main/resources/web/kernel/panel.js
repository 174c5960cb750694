/** Loads and draws one part of an issue view or page, with the same states as a gadget. */
define('attain/kernel/panel', ['attain/kernel/dom', 'attain/kernel/states'], function (el, states) {
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

    /** One that is an object: it shows what is there in its element, also after each change, and knows how to ask for the newest. */
    panel.of = (self, element, load) => panel(element, load, (data, newest) => {
        self.newest = newest;
        self.element = el('div', { tabindex: -1 });
        self.show(data);
        return self.element;
    });

    return panel;
});
