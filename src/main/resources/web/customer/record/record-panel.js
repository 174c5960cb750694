/** The panel of a customer's issue: what is known of it. */
define('attain/customer/record/record-panel', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/record/chain-part',
], function (announce, el, format, locale, mount, panel, rest, states, chainPart) {
    'use strict';

    function Panel(element, issueKey) {
        this.path = '/customers/' + encodeURIComponent(issueKey) + '/record';
        this.write = format(locale());
        this.close = () => {
            this.show(this.data);
            this.element.focus();
        };
        panel(element, () => rest.get(this.path), (data) => {
            this.problem = el('div', { 'aria-live': 'polite' });
            this.element = el('div.attain-record', { tabindex: -1 });
            this.show(data);
            return el('div', {}, [this.problem, this.element]);
        });
    }

    Panel.prototype.show = function (data) {
        this.data = data;
        el.replace(this.element, [chainPart(data, this)]);
    };

    /** A form in place of what it changes. */
    Panel.prototype.open = function (form) {
        this.form = form;
        el.replace(this.element, form.element);
        form.focus();
    };

    /** Shows what is so now; a form tells itself what is refused, and what was pressed is told above. */
    Panel.prototype.send = function (promise) {
        const form = this.form && this.form.element.isConnected;
        el.replace(this.problem, []);
        return promise.then((data) => {
            this.show(data);
            announce(AJS.I18n.getText('attain.customer.record.saved'));
            this.element.focus();
        }).catch((reason) => {
            if (form) {
                throw reason;
            }
            el.replace(this.problem, states.error(states.failureOf(reason)));
        });
    };

    mount.panel('record', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/customer/record/record-panel'], function () {});
