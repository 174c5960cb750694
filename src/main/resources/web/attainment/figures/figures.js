/** The small pieces that every view of a target shares: its pace in words, its attainment, its bar, the rule. */
define('attain/attainment/figures/figures', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/attainment/figures/attainment-model',
], function (el, format, locale, lozenge, model) {
    'use strict';

    /** From here on money has a short form. */
    const LEAST_SHORT = 1e4;

    function paceText(pace) {
        switch (pace) {
            case 'onTrack': return AJS.I18n.getText('attain.target.pace.onTrack');
            case 'behind': return AJS.I18n.getText('attain.target.pace.behind');
            case 'atRisk': return AJS.I18n.getText('attain.target.pace.atRisk');
            case 'notStarted': return AJS.I18n.getText('attain.target.pace.notStarted');
            case 'finished': return AJS.I18n.getText('attain.target.pace.finished');
            default: return '';
        }
    }

    function attainmentText(node, write) {
        const attainment = model.attainmentOf(node);
        switch (attainment.state) {
            case 'ratio': return write.percent(attainment.ratio);
            case 'none': return AJS.I18n.getText('attain.target.attainment.none');
            case 'over': return AJS.I18n.getText('attain.target.attainment.over');
            default: return write.notYet;
        }
    }

    const notAgreed = () => lozenge('default', '○', AJS.I18n.getText('attain.target.notAgreed'));

    /** The pace with its sign, so that colour is never alone; its index on hover. What is over is reached or missed, what was never agreed is not judged. */
    function pace(node, write) {
        if (model.isNotAgreed(node)) {
            return notAgreed();
        }
        if (node.pace === 'finished' && node.actual != null) {
            return model.isMissed(node)
                ? lozenge('removed', '✗', AJS.I18n.getText('attain.target.missed'))
                : lozenge('success', '✓', AJS.I18n.getText('attain.target.reached'));
        }
        const index = node.paceIndex == null
            ? null
            : AJS.I18n.getText('attain.target.pace.index', write.index(node.paceIndex));
        return lozenge(model.lozenge(node.pace), model.sign(node.pace), paceText(node.pace), index);
    }

    /**
     * The bar of actual over target, so many times the target long or as far as it has come; a picture only, since the figures
     * stand beside it as text. The track ends at the target.
     */
    function bar(node, times) {
        const shape = model.barOf(node, times || model.longest([node]));
        const rect = (kind, x, width) =>
            el.svg('rect.attain-bar-' + kind, { x: x, y: kind === 'marker' ? 0 : 3, width: width, height: kind === 'marker' ? 14 : 8, rx: kind === 'marker' ? 1 : 2 });
        const place = (percent, mark) => el.svg('svg.attain-bar-place', { x: percent + '%', overflow: 'visible' }, mark);
        return el.svg('svg.attain-bar.attain-bar-is-' + (model.isNotAgreed(node) ? 'notStarted' : node.pace), { width: '100%', height: 14, 'aria-hidden': 'true', focusable: 'false' }, [
            rect('track', 0, shape.whole + '%'),
            rect('fill', 0, shape.fill + '%'),
            shape.whole < 100 && place(shape.whole, rect('whole', -1, 2)),
            shape.marker != null && place(shape.marker, rect('marker', -1, 2)),
        ]);
    }

    /** An amount whose exact figure shows on hover. */
    function amount(minor, unit, write, withUnit) {
        return el('span.attain-number', { title: write.exact(minor, unit) }, withUnit ? write.withUnit(minor, unit) : write.amount(minor, unit));
    }

    /** The gap to today in words: of what is shown of what it is made of. */
    const gapText = (node, unit, write) => write.signed(node.gap && write.difference(node.actual, node.expected, unit), unit);

    /** The gap to today; nothing while nothing is expected. */
    function gap(node, unit, write) {
        return node.pace === 'notStarted'
            ? el('span', {}, write.notYet)
            : el('span.attain-number', { title: write.exact(node.gap, unit) }, gapText(node, unit, write));
    }

    /** What is left to the target, or beyond it. */
    function toGo(node, unit, write) {
        const left = write.difference(node.target, node.actual, unit);
        return el('span.attain-number', { title: write.exact(Math.abs(node.toGo), unit) }, write.amount(Math.abs(left), unit));
    }

    /** Writes the amounts of many standings in one unit: the one in which a gap in their middle has its digits. */
    function besideGaps(standings, write) {
        const money = standings.filter((each) => each.unit.kind === 'money');
        const gaps = money.map((each) => Math.abs(each.gap)).sort((a, b) => a - b);
        const least = money.length && LEAST_SHORT * Math.pow(10, money[0].unit.digits);
        return money.length ? write.beside(Math.max(gaps[Math.floor(gaps.length / 2)], least), money[0].unit) : write;
    }

    function ruleText(rule, write) {
        return AJS.I18n.getText('attain.target.rule', write.index(rule.onTrack), write.index(rule.behind));
    }

    /** A question mark that tells the pace rule on hover and on focus. */
    function rule(theRule, write, id) {
        return el('span.attain-tip', {}, [
            el('button.attain-tip-button', { type: 'button', 'aria-describedby': id, 'aria-label': AJS.I18n.getText('attain.target.rule.label') }, '?'),
            el('span.attain-tip-text', { role: 'tooltip', id: id }, ruleText(theRule, write)),
        ]);
    }

    function daysLeftText(days, write) {
        return days === 1
            ? AJS.I18n.getText('attain.target.daysLeft.one')
            : AJS.I18n.getText('attain.target.daysLeft', write.part(days));
    }

    return {
        write: () => format(locale()),
        attainmentText: attainmentText,
        pace: pace,
        notAgreed: notAgreed,
        bar: bar,
        amount: amount,
        gap: gap,
        gapText: gapText,
        toGo: toGo,
        besideGaps: besideGaps,
        rule: rule,
        daysLeftText: daysLeftText,
    };
});
