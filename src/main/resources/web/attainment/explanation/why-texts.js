/** The words of "why this number?": the figures' names, and each rule as a sentence with its numbers. */
define('attain/attainment/explanation/why-texts', ['attain/targets/direction'], function (direction) {
    'use strict';

    function figureName(figure, node) {
        switch (figure) {
            case 'actual': return AJS.I18n.getText('attain.target.actual');
            case 'target': return direction.targetLabel(node.direction);
            case 'expected': return AJS.I18n.getText('attain.target.expected');
            case 'gap': return AJS.I18n.getText('attain.target.gap');
            case 'toGo': return AJS.I18n.getText('attain.target.toGo');
            case 'attainment': return AJS.I18n.getText('attain.target.attainment');
            case 'pace': return AJS.I18n.getText('attain.target.pace');
            case 'required': return direction.requiredLabel(node.direction);
            case 'forecast': return AJS.I18n.getText('attain.target.forecast');
            default: return figure;
        }
    }

    function column(name, why) {
        switch (name) {
            case 'day': return AJS.I18n.getText('attain.target.why.day');
            case 'what': return AJS.I18n.getText('attain.target.why.what');
            case 'person': return AJS.I18n.getText('attain.target.decompose.owner');
            case 'part': return AJS.I18n.getText('attain.target.why.part');
            case 'month': return AJS.I18n.getText('attain.target.why.month');
            case 'weight': return AJS.I18n.getText('attain.target.why.weight');
            case 'days': return AJS.I18n.getText('attain.target.why.days');
            case 'whole': return AJS.I18n.getText('attain.target.why.whole');
            case 'amount': return why.rule === 'months' ? AJS.I18n.getText('attain.target.why.due') : AJS.I18n.getText('attain.target.why.amount');
            default: return AJS.I18n.getText('attain.target.why.figure');
        }
    }

    function rest(row, write) {
        if (row.kind === 'restricted') {
            return row.count == null
                ? AJS.I18n.getText('attain.target.why.restricted.few')
                : AJS.I18n.getText('attain.target.why.restricted', write.count(row.count));
        }
        return row.kind === 'earlier'
            ? AJS.I18n.getText('attain.target.why.earlier', write.count(row.count))
            : AJS.I18n.getText('attain.target.why.later', write.count(row.count));
    }

    function results(why, say) {
        return AJS.I18n.getText('attain.target.why.rule.results', say.count(why.numbers.results), say.day(why.target.start), say.lastDay(why.target.end));
    }

    function paceSentence(why, say) {
        const numbers = why.numbers;
        const index = say.index(numbers.paceIndex);
        switch (why.rule) {
            case 'paceDown':
                return AJS.I18n.getText('attain.target.why.rule.paceDown', say.amount(numbers.expected), say.amount(numbers.actual), index);
            case 'paceRange':
                return AJS.I18n.getText('attain.target.why.rule.paceRange', say.amount(numbers.actual), say.amount(numbers.expected), say.amount(numbers.ceiling));
            default:
                return AJS.I18n.getText('attain.target.why.rule.paceUp', say.amount(numbers.actual), say.amount(numbers.expected), index);
        }
    }

    function daySentence(why, say) {
        const numbers = why.numbers;
        switch (why.rule) {
            case 'required':
                return AJS.I18n.getText('attain.target.why.rule.required', say.amount(numbers.target), say.amount(numbers.actual),
                    say.part(numbers.workingDaysLeft), say.amount(numbers.requiredPerDay));
            case 'allowed':
                return AJS.I18n.getText('attain.target.why.rule.allowed', say.amount(numbers.target), say.amount(numbers.actual),
                    say.part(numbers.workingDaysLeft), say.amount(numbers.requiredPerDay));
            default:
                return AJS.I18n.getText('attain.target.why.rule.asSoFar', say.amount(numbers.actual), say.amount(numbers.expected),
                    say.amount(numbers.target), say.amount(numbers.forecast));
        }
    }

    function ratio(why, say) {
        const numbers = why.numbers;
        switch (numbers.attainmentState) {
            case 'none':
            case 'over': return AJS.I18n.getText('attain.target.why.rule.noTarget');
            case 'notYet': return AJS.I18n.getText('attain.target.why.rule.noResult');
            default:
                return AJS.I18n.getText('attain.target.why.rule.ratio', say.amount(numbers.actual), say.amount(numbers.target), say.percent(numbers.attainment));
        }
    }

    /** The rule as a sentence with the numbers in it. */
    function sentence(why, say) {
        const numbers = why.numbers;
        switch (why.rule) {
            case 'results': return results(why, say);
            case 'mean': return AJS.I18n.getText('attain.target.why.rule.mean', say.count(numbers.results));
            case 'amount': return AJS.I18n.getText('attain.target.why.rule.amount');
            case 'ownShares': return AJS.I18n.getText('attain.target.why.rule.ownShares', why.member.person.name);
            case 'ownRate': return AJS.I18n.getText('attain.target.why.rule.ownRate', why.member.person.name);
            case 'agreed': return AJS.I18n.getText('attain.target.why.rule.agreed', say.count(why.agreed.number), say.day(why.agreed.effective));
            case 'parts': return AJS.I18n.getText('attain.target.why.rule.parts', say.day(why.asOf));
            case 'months': return AJS.I18n.getText('attain.target.why.rule.months', say.day(why.asOf));
            case 'rateDue': return AJS.I18n.getText('attain.target.why.rule.rateDue');
            case 'rateStays': return AJS.I18n.getText('attain.target.why.rule.rateStays');
            case 'gap':
                return AJS.I18n.getText('attain.target.why.rule.gap', say.amount(numbers.actual), say.amount(numbers.expected), say.amount(numbers.gap));
            case 'toGo':
                return AJS.I18n.getText('attain.target.why.rule.toGo', say.amount(numbers.target), say.amount(numbers.actual), say.amount(numbers.toGo));
            case 'ratio': return ratio(why, say);
            case 'required':
            case 'allowed':
            case 'asSoFar': return daySentence(why, say);
            default: return paceSentence(why, say);
        }
    }

    /** What else belongs to the rule: thresholds, levels, an amount that waits to be agreed. */
    function notes(why, say) {
        const levels = why.numbers.levels;
        const given = (amount) => amount != null;
        const ofTarget = why.figure === 'target' && !why.member;
        return [
            why.figure === 'pace' && AJS.I18n.getText('attain.target.why.thresholds', say.index(why.thresholds.onTrack), say.index(why.thresholds.behind)),
            ofTarget && why.agreed && given(why.agreed.waiting) && AJS.I18n.getText('attain.target.why.waiting', say.amount(why.agreed.waiting)),
            ofTarget && given(levels.stretch) && AJS.I18n.getText('attain.target.why.stretch', say.amount(levels.stretch)),
            ofTarget && given(levels.challenge) && AJS.I18n.getText('attain.target.why.challenge', say.amount(levels.challenge)),
            ofTarget && given(levels.upperLimit) && AJS.I18n.getText('attain.target.why.upperLimit', say.amount(levels.upperLimit)),
        ].filter(Boolean);
    }

    return { figureName: figureName, column: column, rest: rest, sentence: sentence, notes: notes };
});
