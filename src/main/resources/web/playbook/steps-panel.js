/** The panel of an opportunity or customer: what the playbook asks for, how far it is, and a press that logs it. */
define('attain/playbook/steps-panel', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/mount',
    'attain/kernel/panel', 'attain/kernel/rest', 'attain/kernel/states',
], function (announce, busy, el, format, locale, lozenge, mount, panel, rest, states) {
    'use strict';

    const whole = (step) => ({ week: AJS.I18n.getText('attain.playbook.panel.week.theirs', String(step.times)), month: AJS.I18n.getText('attain.playbook.panel.month.theirs', String(step.times)) }[step.every]);

    /** How often it was done, of how often it is asked for. */
    function count(step) {
        const done = String(step.done);
        const asked = String(step.asked);
        if (step.state == null) {
            return whole(step);
        }
        if (step.state === 'idle') {
            return step.every === 'week' ? AJS.I18n.getText('attain.playbook.panel.week.idle') : AJS.I18n.getText('attain.playbook.panel.month.idle');
        }
        if (step.every === 'once') {
            return Math.max(step.done, step.asked) > 1 && AJS.I18n.getText('attain.playbook.panel.once', done, asked);
        }
        return step.every === 'week'
            ? step.shared ? AJS.I18n.getText('attain.playbook.panel.week.mine', done, asked) : AJS.I18n.getText('attain.playbook.panel.week', done, asked)
            : step.shared ? AJS.I18n.getText('attain.playbook.panel.month.mine', done, asked) : AJS.I18n.getText('attain.playbook.panel.month', done, asked);
    }

    function Panel(element, issueKey) {
        this.path = '/playbook/' + encodeURIComponent(issueKey);
        this.write = format(locale());
        panel(element, () => rest.get(this.path), (data) => {
            this.element = el('div');
            this.show(data);
            return this.element;
        });
    }

    Panel.prototype.state = function (step) {
        return step.state === 'done' ? lozenge('success', '✓', AJS.I18n.getText('attain.playbook.panel.done'))
            : step.state === 'overdue' ? lozenge('removed', '!', AJS.I18n.getText('attain.playbook.panel.overdue', this.write.day(step.missedSince)))
                : step.state === 'due' ? lozenge('default', '○', step.until ? AJS.I18n.getText('attain.playbook.panel.due', this.write.day(step.until)) : AJS.I18n.getText('attain.playbook.panel.todo'))
                    : null;
    };

    Panel.prototype.last = function (step) {
        return step.lastOn && el('div.attain-subtle', {}, step.lastBy
            ? AJS.I18n.getText('attain.playbook.panel.last.by', this.write.day(step.lastOn), step.lastBy.name)
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
                    el.replace(faults, states.error(states.failureOf(reason)));
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
                    el('strong', {}, step.name), step.required && el('span.attain-subtle', {}, ' (' + AJS.I18n.getText('attain.playbook.panel.required') + ')'),
                    el('div', {}, [this.state(step), ' ', count(step)]),
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
