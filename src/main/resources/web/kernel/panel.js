/** Loads and draws one part of an issue view or page, with the same states as a gadget. */
define('attain/kernel/panel', ['attain/kernel/dom', 'attain/kernel/states'], function (dom, states) {
    'use strict';

    return function panel(element, load, draw) {
        const body = dom.el('div.attain-panel');
        dom.replace(element, body);
        function show() {
            dom.replace(body, states.loading(3));
            return load()
                .then((data) => dom.replace(body, draw(data, show)))
                .catch((reason) => dom.replace(body, states.error(states.failureOf(reason), show)));
        }
        return show();
    };
});
