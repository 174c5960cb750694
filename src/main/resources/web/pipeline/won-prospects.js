/** On the page of customers: prospects of whom something was won before a win made customers of them become customers. */
define('attain/pipeline/won-prospects', [
    'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/parts', 'attain/kernel/rest', 'attain/kernel/states',
], function (busy, confirm, el, format, locale, parts, rest, states) {
    'use strict';

    const links = (keys) => el('p', {}, keys.map((key) => [el('a', { href: rest.issueUrl(key) }, key), ' ']).flat());

    /** about is as those have it that are ticked: {project, leads, place: where it is told what becomes of it, again(told)}. */
    function part(about) {
        const path = '/projects/' + encodeURIComponent(about.project) + '/prospects/won';
        const write = format(locale());
        const tell = (told) => el.replace(about.place, told);
        const failed = (reason) => tell(states.refused(states.failureOf(reason)));

        /** Much is done in parts, each asked for after the other; gives the keys of all that Jira refused. */
        const make = (refused) => rest.post(path + '?skip=' + refused.length).then((answer) => {
            const all = refused.concat(answer.refused);
            return answer.count > all.length ? make(all) : all;
        });

        function run(count, button) {
            const ready = busy(button);
            return make([]).then((refused) => about.again(states.message(refused.length > 0 ? 'warning' : 'success', '', [
                el('p', {}, AJS.I18n.getText('attain.pipeline.won.made', write.count(count - refused.length))),
                refused.length > 0 && el('p', {}, AJS.I18n.getText('attain.pipeline.won.refused')), refused.length > 0 && links(refused),
            ].filter(Boolean), el('button.aui-button', { type: 'button', onclick: () => about.again() }, AJS.I18n.getText('attain.kernel.close'))))).catch((reason) => {
                ready();
                failed(reason);
            });
        }

        function press(button) {
            const ready = busy(button);
            return rest.get(path).then((found) => {
                ready();
                return found.count === 0 ? tell(states.message('info', '', [AJS.I18n.getText('attain.pipeline.won.none')])) : confirm({
                    id: 'attain-won-prospects', title: AJS.I18n.getText('attain.pipeline.won.title'), yes: AJS.I18n.getText('attain.pipeline.won.make', write.count(found.count)),
                    content: [
                        el('p', {}, AJS.I18n.getText('attain.pipeline.won.what', write.count(found.count))),
                        el('ul', {}, found.first.map((each) => el('li', {}, [el('a', { href: rest.issueUrl(each.key) }, each.key), ' ' + each.name]))),
                        found.count > found.first.length && el('p', {}, AJS.I18n.getText('attain.pipeline.won.more', write.count(found.count - found.first.length))),
                    ].filter(Boolean),
                }, () => run(found.count, button));
            }).catch((reason) => {
                ready();
                failed(reason);
            });
        }

        return about.leads && el('button.aui-button', { type: 'button', onclick: (event) => press(event.currentTarget) }, AJS.I18n.getText('attain.pipeline.won'));
    }

    parts.add('customers', part);
});

require(['attain/pipeline/won-prospects'], function () {});
