/** The whole of a target at a glance: attainment, the figures, the pace, days left. */
define('attain/attainment/figures/attainment-head', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/targets/direction', 'attain/attainment/figures/attainment-model', 'attain/attainment/figures/figures', 'attain/targets/why-button',
    'attain/attainment/figures/phasing-notes', 'attain/kernel/states',
], function (el, rest, direction, model, figures, whyButton, phasing, states) {
    'use strict';

    function fact(label, value) {
        return el('div.attain-fact', {}, [el('dt', {}, label), el('dd', {}, value)]);
    }

    /** The target as its direction reads it: at least, at most, or from one amount to another. */
    function target(data, write) {
        const limit = data.node.levels && data.node.levels.upperLimit;
        const amount = (minor) => figures.amount(minor, data.unit, write, true);
        return data.node.direction === 'inRange' && limit != null
            ? el('span', {}, [amount(data.node.target), ' – ', amount(limit)])
            : amount(data.node.target);
    }

    /** What is needed each day; of a count below one a day, one in so many days. */
    const required = (data, amount, write) => (data.requiredEvery == null
        ? amount(data.node.requiredPerDay)
        : AJS.I18n.getText('attain.target.requiredEvery', write.count(data.requiredEvery)));

    /** What is missing of the whole, or how far it is beyond; of what may be used, what is left of it or was used beyond. */
    function toGo(node) {
        const isDown = node.direction === 'down';
        if (node.toGo > 0) {
            return isDown ? AJS.I18n.getText('attain.target.left') : AJS.I18n.getText('attain.target.toGo');
        }
        return isDown ? AJS.I18n.getText('attain.target.overLimit') : AJS.I18n.getText('attain.target.beyond');
    }

    function facts(data, write) {
        const node = data.node;
        const isOver = node.pace === 'finished';
        const amount = (minor) => figures.amount(minor, data.unit, write);
        const asked = (figure, label, shown) => fact(label, whyButton(node.key, figure, label, shown));
        const some = (minor) => minor != null;
        return el('dl.attain-facts', {}, [
            asked('actual', AJS.I18n.getText('attain.target.actual'), amount(node.actual)),
            !isOver && asked('expected', AJS.I18n.getText('attain.target.expected'), amount(node.expected)),
            !isOver && asked('gap', AJS.I18n.getText('attain.target.gap'), figures.gap(node, data.unit, write)),
            asked('target', direction.targetLabel(node.direction), target(data, write)),
            asked('toGo', toGo(node), figures.toGo(node, data.unit, write)),
            !isOver && some(node.forecast) && asked('forecast', AJS.I18n.getText('attain.target.forecast'), amount(node.forecast)),
            !isOver && data.tooEarly && fact(AJS.I18n.getText('attain.target.forecast'), AJS.I18n.getText('attain.target.tooEarly')),
            !isOver && some(node.requiredPerDay) && asked('required', direction.requiredLabel(node.direction), required(data, amount, write)),
        ]);
    }

    /** By how much a rate is to grow over its baseline, or to fall. */
    function growth(data, write) {
        const found = data.node.growth;
        if (!found) {
            return false;
        }
        const by = write.exact(Math.abs(found.by), data.unit);
        const baseline = write.exact(found.baseline, data.unit);
        return el('p.attain-subtle', {}, found.by < 0
            ? AJS.I18n.getText('attain.target.growth.down', by, baseline)
            : AJS.I18n.getText('attain.target.growth.up', by, baseline));
    }

    /** From when the target counts, and what its issue says otherwise; nothing of a first version that counts as its issue says. */
    function agreed(data, write) {
        const found = data.agreed;
        return found && (found.number > 1 || found.waiting != null) && el('p.attain-subtle', {}, [
            AJS.I18n.getText('attain.target.why.rule.agreed', write.count(found.number), write.day(found.effective)),
            found.waiting != null && ' ' + AJS.I18n.getText('attain.target.why.waiting', write.exact(found.waiting, data.unit)),
        ]);
    }

    function level(node) {
        const text = direction.levelText(node);
        return text && el('span.aui-lozenge.aui-lozenge-subtle.aui-lozenge-success.attain-level', {}, text);
    }

    /** Draws the head of an attainment answer; named: with the target's name as a link. */
    return function head(data, write, named) {
        const node = data.node;
        const attainment = AJS.I18n.getText('attain.target.attainment');
        return el('div.attain-head', {}, [
            named && el('a.attain-head-name', { href: rest.issueUrl(node.key) }, node.summary || node.key),
            el('div.attain-head-line', {}, [
                el('span.attain-head-figure', {}, whyButton(node.key, 'attainment', attainment, figures.attainmentText(node, write))),
                whyButton(node.key, 'pace', AJS.I18n.getText('attain.target.pace'), figures.pace(node, write), { plain: true }),
                level(node),
                el('span.attain-head-days', {}, node.pace === 'finished'
                    ? AJS.I18n.getText('attain.target.ended', write.lastDay(node.end))
                    : figures.daysLeftText(data.workingDaysLeft, write)),
            ]),
            figures.bar(node),
            facts(data, write),
            data.cutOf && el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.cut.of', data.cutOf)),
            growth(data, write),
            agreed(data, write),
            model.isNotAgreed(node) && el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.notAgreed.hint')),
            ...phasing.notes(node),
            data.removedOptions.length > 0 && states.message('warning', AJS.I18n.getText('attain.target.removedOptions'), data.removedOptions),
        ]);
    };
});
