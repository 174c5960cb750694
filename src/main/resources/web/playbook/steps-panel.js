/** The panel of an opportunity or customer: what the playbook asks for, how far it is, and a press that logs it. */
define('attain/playbook/steps-panel', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/panel',
    'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states', 'attain/playbook/step-state',
], function (announce, busy, el, mount, panel, person, rest, states, stepState) {
    'use strict';

    function Panel(element, issueKey) {
        panel.of(this, element, issueKey, '/playbook/' + encodeURIComponent(issueKey));
    }

    Panel.prototype.last = function (step) {
        return step.lastOn && el('div.attain-subtle', {}, step.lastBy
            ? person.within(step.lastBy, this.key, (name) => AJS.I18n.getText('attain.playbook.panel.last.by', this.write.day(step.lastOn), name))
            : AJS.I18n.getText('attain.playbook.panel.last', this.write.day(step.lastOn)));
    };

    Panel.prototype.tick = function (step, data, faults) {
        const log = data.day === data.today ? AJS.I18n.getText('attain.playbook.panel.tick') : AJS.I18n.getText('attain.playbook.panel.tick.day', this.write.day(data.day));
        const button = el('button.aui-button', {
            id: 'attain-tick-' + step.code, type: 'button',
            'aria-label': step.ticked ? AJS.I18n.getText('attain.playbook.panel.untick.label', step.name) : AJS.I18n.getText('attain.playbook.panel.tick.label', step.name),
            onclick: () => {
                const ready = busy(button);
                rest.put(this.path + '/steps/' + encodeURIComponent(step.code), { done: !step.ticked, day: data.day }).then((answer) => {
                    this.show(answer);
                    const now = document.getElementById(button.id);
                    if (now) {
                        now.focus();
                    }
                    announce(step.ticked ? AJS.I18n.getText('attain.playbook.panel.unsaid', step.name, this.write.day(data.day))
                        : AJS.I18n.getText('attain.playbook.panel.said', step.name, this.write.day(data.day)));
                }).catch((reason) => {
                    ready();
                    el.replace(faults, states.refused(states.failureOf(reason)));
                });
            },
        }, step.ticked ? AJS.I18n.getText('attain.playbook.panel.untick') : log);
        return [step.ticked && el('span.attain-steps-ticked', {}, '✓ ' + AJS.I18n.getText('attain.playbook.panel.ticked')), button];
    };

    Panel.prototype.line = function (step, data) {
        const faults = el('div', { 'aria-live': 'polite' });
        return el('li', {}, [
            el('div.attain-steps-line', {}, [
                el('div', {}, [
                    el('strong', {}, step.name), step.required && el('span.attain-subtle', {}, this.write.aside(AJS.I18n.getText('attain.playbook.panel.required'))),
                    el('div', {}, [stepState(step, this.write), ' ', stepState.count(step)]),
                ]),
                data.day && el('div', {}, this.tick(step, data, faults)),
            ]),
            faults,
            step.hint && el('div.attain-subtle', {}, step.hint),
            this.last(step),
        ]);
    };

    function about(data) {
        const isNew = data.customers === 'new';
        return data.stage ? isNew ? AJS.I18n.getText('attain.playbook.panel.stage.new', data.stage) : AJS.I18n.getText('attain.playbook.panel.stage.existing', data.stage)
            : isNew ? AJS.I18n.getText('attain.playbook.panel.customer.new') : AJS.I18n.getText('attain.playbook.panel.customer.existing');
    }

    const none = (data) => (!data.listed ? AJS.I18n.getText('attain.playbook.panel.noStage')
        : data.stage ? AJS.I18n.getText('attain.playbook.panel.none') : AJS.I18n.getText('attain.playbook.panel.none.customer'));

    Panel.prototype.show = function (data) {
        el.replace(this.element, [
            data.listed && el('p.attain-subtle', {}, about(data)),
            data.steps.length ? el('ol.attain-steps', {}, data.steps.map((step) => this.line(step, data))) : el('p', {}, none(data)),
        ]);
    };

    mount.panel('steps', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/playbook/steps-panel'], function () {});
