/** The panel of a customer: what its tier promises, when that is due, and a press that logs it. */
define('attain/customer/promises/promises-panel', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/promises/promises-requests', 'attain/customer/promises/touch-state',
], function (announce, busy, el, mount, panel, person, rest, states, requests, touchState) {
    'use strict';

    function Panel(element, issueKey) {
        panel.of(this, element, issueKey, '/customers/' + encodeURIComponent(issueKey) + '/promises');
    }

    Panel.prototype.last = function (touch) {
        return touch.lastOn == null ? AJS.I18n.getText('attain.promises.never')
            : touch.lastBy ? person.within(touch.lastBy, this.key, (name) => AJS.I18n.getText('attain.promises.last.by', this.write.day(touch.lastOn), name))
                : AJS.I18n.getText('attain.promises.last', this.write.day(touch.lastOn));
    };

    const every = (touch) => (touch.months === 1 ? AJS.I18n.getText('attain.promises.every.month') : AJS.I18n.getText('attain.promises.every', String(touch.months)));

    const keeper = (touch, key) => (touch.keeper ? [' · ', ...person.within(touch.keeper, key, (name) => AJS.I18n.getText('attain.promises.keeper', name))] : []);

    /** Sends what was pressed and shows what stands then; what goes wrong is told in its place. */
    Panel.prototype.press = function (button, faults, send, said) {
        const ready = busy(button);
        send().then((answer) => {
            this.show(answer);
            const now = document.getElementById(button.id);
            if (now) {
                now.focus();
            }
            announce(said);
        }).catch((reason) => {
            ready();
            el.replace(faults, states.refused(states.failureOf(reason), null, this.newest));
        });
    };

    Panel.prototype.logger = function (touch, data, faults) {
        const day = this.write.day(data.day);
        const text = touch.logged ? AJS.I18n.getText('attain.promises.unlog') : data.day === data.today ? AJS.I18n.getText('attain.promises.log') : AJS.I18n.getText('attain.promises.log.day', day);
        const button = el('button.aui-button', {
            id: 'attain-touch-' + touch.kind, type: 'button', 'aria-label': text + ': ' + touch.name,
            onclick: () => this.press(button, faults,
                () => rest.put(this.path + '/touches/' + touch.kind, { done: !touch.logged, day: data.day }),
                touch.logged ? AJS.I18n.getText('attain.promises.unlogged', touch.name, day) : AJS.I18n.getText('attain.promises.logged', touch.name, day)),
        }, text);
        return button;
    };

    /** That nobody keeps the promises, or another one than the owner. */
    const owner = (data, key) => (data.owner == null ? states.message('warning', null, [AJS.I18n.getText('attain.promises.owner.none')])
        : !data.away ? null
            : data.standIn == null ? states.message('warning', null, [person.within(data.owner, key, (name) => AJS.I18n.getText('attain.promises.owner.alone', name))])
                : el('p', {}, person.within(data.owner, key, (name) => AJS.I18n.getText('attain.promises.owner.away', name, data.standIn.name))));

    Panel.prototype.touch = function (touch, data) {
        const faults = el('div', { 'aria-live': 'polite' });
        return el('li', {}, [
            el('div.attain-promise', {}, [
                el('div', {}, [el('strong', {}, touch.name), el('span.attain-subtle', {}, [' · ', every(touch), ...keeper(touch, this.key)]), el('div', {}, touchState(touch, this.write))]),
                data.day && (touch.mayLog || touch.logged) && this.logger(touch, data, faults),
            ]),
            faults,
            el('div.attain-subtle', {}, this.last(touch)),
        ]);
    };

    Panel.prototype.show = function (data) {
        this.ahead = Date.parse(data.now) - Date.now(); // the server's clock is the one that counts
        el.replace(this.element, [
            owner(data, this.key),
            data.planWords != null && states.message('warning', null, [AJS.I18n.getText('attain.promises.plan.none', data.planWords)]),
            data.withoutSenior && states.message('warning', null, [AJS.I18n.getText('attain.promises.senior.none')]),
            data.touches.length === 0 ? el('p', {}, AJS.I18n.getText('attain.promises.none', data.tier))
                : el('ol.attain-promises', { 'aria-label': AJS.I18n.getText('attain.promises.touches', data.tier) }, data.touches.map((touch) => this.touch(touch, data))),
            el('h4', {}, AJS.I18n.getText('attain.promises.requests')),
            requests(data, this),
        ].flat());
    };

    mount.panel('promises', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/customer/promises/promises-panel'], function () {});
