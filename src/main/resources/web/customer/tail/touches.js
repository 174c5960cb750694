/**
 * Many customers touched at once: touches({project, view: () => what is asked for, place, write, again}) gives {tick(each): a box that
 * chooses a customer, chosen(): those, open(opener)}; again(told) loads the list anew, with something told above it.
 */
define('attain/customer/tail/touches', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/run/run-view', 'attain/kernel/states',
    'attain/customer/tail/customers-model', 'attain/customer/tail/touch-form',
], function (announce, busy, el, rest, runs, states, model, touchForm) {
    'use strict';

    const words = () => ({
        done: AJS.I18n.getText('attain.tail.touch.done'), failed: AJS.I18n.getText('attain.tail.touch.failed'), lost: AJS.I18n.getText('attain.tail.touch.failed'),
        stopped: AJS.I18n.getText('attain.tail.touch.failed'), problems: AJS.I18n.getText('attain.tail.touch.problems'), leave: AJS.I18n.getText('attain.tail.touch.leave'),
    });

    const button = (text, run, primary) => el(primary ? 'button.aui-button.aui-button-primary' : 'button.aui-button', { type: 'button', onclick: (event) => run(event.currentTarget) }, text);

    /** What many touches would do; what there is none of is not told. */
    const would = (found, write) => [
        AJS.I18n.getText('attain.tail.touch.would', write.count(found.customers)),
        found.rows > 0 && ' ' + AJS.I18n.getText('attain.tail.touch.would.rows', write.count(found.rows)),
        found.already > 0 && ' ' + AJS.I18n.getText('attain.tail.touch.would.already', write.count(found.already)),
    ];

    return function touches(about) {
        const base = '/projects/' + encodeURIComponent(about.project) + '/customers/touches';
        const ticked = new Map();
        const close = () => el.replace(about.place, []);
        const refused = (reason) => el.append(about.place, states.refused(states.failureOf(reason), null, () => about.again()));

        /** Loads the list anew, and says what has become of it. */
        function told(kind, text) {
            announce(text);
            return about.again(states.message(kind, '', [text], button(AJS.I18n.getText('attain.tail.touch.close'), (pressed) => pressed.closest('.attain-message').remove())));
        }

        const over = (run) => told(run.state === 'done' ? 'success' : 'error', words()[run.state] || words().failed);

        function follow(run) {
            if (run.over) {
                return over(run);
            }
            const following = new runs.Follow(run, words(), about.write, (number) => rest.get(base + '/runs/' + number), over);
            el.replace(about.place, following.element);
            return following.element.focus();
        }

        function press(pressed, run) {
            const ready = busy(pressed);
            return run().catch((reason) => {
                ready();
                refused(reason);
            });
        }

        /** What would be logged, before it is. */
        function preview(values, body, found, opener) {
            const log = button(AJS.I18n.getText('attain.tail.touch.do', about.write.count(found.customers)), (pressed) => press(pressed, () => rest.post(base, body).then(follow)), true);
            log.disabled = found.customers === 0;
            const text = el('p', { tabindex: -1 }, would(found, about.write));
            el.replace(about.place, [
                text, el('p.attain-subtle', {}, AJS.I18n.getText('attain.tail.touch.counts')), log,
                button(AJS.I18n.getText('attain.kernel.cancel'), () => open(opener, values)),
            ]);
            text.focus();
        }

        function show(offer, opener, values) {
            if (offer.run) {
                return follow(offer.run);
            }
            if (!offer.day) {
                return el.replace(about.place, states.message('info', '', [AJS.I18n.getText('attain.tail.touch.noDay')]));
            }
            const form = touchForm({
                offer: offer, ticked: ticked.size, values: values, write: about.write,
                close: () => {
                    close();
                    opener.focus();
                },
                look: (sent) => {
                    const body = model.touch(sent, [...ticked.values()], about.view());
                    return rest.post(base + '/preview', body).then((found) => preview(sent, body, found, opener));
                },
                takeBack: (batch, pressed) => press(pressed, () => rest.delete(base + '/' + batch.number).then(() => told('success', AJS.I18n.getText('attain.tail.touch.isBack')))),
            });
            el.replace(about.place, form.element);
            return form.focus();
        }

        function open(opener, values) {
            return rest.get(base).then((offer) => show(offer, opener, values)).catch(refused);
        }

        return {
            open: open,
            chosen: () => [...ticked.values()],
            tick: (each) => el('input', {
                type: 'checkbox', 'aria-label': AJS.I18n.getText('attain.tail.touch.tick', each.name),
                onchange: (event) => (event.currentTarget.checked ? ticked.set(each.key || each.number, each) : ticked.delete(each.key || each.number)),
            }),
        };
    };
});
