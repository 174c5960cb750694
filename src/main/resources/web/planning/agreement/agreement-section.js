/** The part "Agreement" of a target's panel: how its owner stands to it, what is open below it, what was said and agreed. */
define('attain/planning/agreement/agreement-section', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states', 'attain/planning/agreement/agreement-actions', 'attain/planning/agreement/agreement-edits', 'attain/planning/agreement/agreement-model',
    'attain/planning/agreement/agreement-texts', 'attain/attainment/figures/attainment-model', 'attain/attainment/figures/figures', 'attain/planning/agreement/whole-tree',
], function (el, person, rest, states, Actions, edits, model, texts, attainment, figures, wholeTree) {
    'use strict';

    /** The owner's own amount and why, beside what was asked. */
    function counter(agreement, write) {
        const found = agreement.counter;
        return found && !model.isOwn(agreement) && el('blockquote.attain-counter', {}, [
            el('div', {}, [
                el('strong', {}, write.exact(found.value, agreement.unit)), ' ',
                el('span.attain-subtle', {}, '(' + write.signedExact(found.value - agreement.amount, agreement.unit) + ')'),
            ]),
            el('p', {}, found.reason),
        ]);
    }

    function state(agreement, write) {
        const former = agreement.former != null && agreement.former !== agreement.amount;
        return el('div.attain-agreement-state', {}, [
            texts.standing(agreement),
            el('span', {}, [agreement.owner ? person(agreement.owner, agreement.key) : AJS.I18n.getText('attain.target.agreement.noOwner')]),
            el('strong.attain-number', {}, write.exact(agreement.amount, agreement.unit)),
            former && el('span.attain-subtle', {}, AJS.I18n.getText('attain.target.agreement.former', write.exact(agreement.former, agreement.unit))),
        ]);
    }

    /** whole is the name of what it is a part of. */
    function open(part, whole, unit, write, changed) {
        return el('li', {}, [
            el('div.attain-agreement-state', {}, [
                texts.standing(part),
                el('a', { href: rest.issueUrl(part.key) }, attainment.nameWithin(part.summary || part.key, whole, part.owner && part.owner.name)),
                part.owner && el('span.attain-subtle', {}, person(part.owner, part.key)),
                el('span.attain-number', {}, write.exact(part.amount, unit)),
            ]),
            counter(Object.assign({ unit: unit }, part), write),
            part.mayResolve && part.counter && new Actions(Object.assign({ unit: unit, mayAnswer: false, effect: null }, part), write, () => changed()).element,
        ]);
    }

    function parts(agreement, write, changed) {
        const below = agreement.parts;
        const count = (number) => write.count(number);
        return below.total > 0 && el('div.attain-agreement-parts', {}, [
            el('p', {}, AJS.I18n.getText('attain.target.agreement.parts', count(below.settled), count(below.total))),
            below.disagreements > 0 && el('p', {}, el('strong', {}, AJS.I18n.getText('attain.target.agreement.disagreements',
                count(below.disagreements), write.signedExact(below.disagreement, agreement.unit)))),
            below.open.length > 0 && el('details', { open: below.disagreements > 0 }, [
                el('summary', {}, AJS.I18n.getText('attain.target.agreement.open', count(below.total - below.settled))),
                el('ul.attain-agreement-open', {}, below.open.map((part) => open(part, agreement.summary, agreement.unit, write, changed))),
            ]),
            below.restricted > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.agreement.restricted', count(below.restricted))),
        ]);
    }

    function entry(each, agreement, write) {
        const day = (iso) => AJS.I18n.getText('attain.target.agreement.from', write.day(iso));
        if (each.version) {
            const version = each.version;
            return el('li', {}, [
                el('strong', {}, AJS.I18n.getText('attain.target.agreement.version', write.count(version.number), write.exact(version.amount, agreement.unit), write.day(version.effective))),
                el('div.attain-subtle', {}, [write.moment(version.at), version.by && ' · ', version.by && person(version.by, agreement.key)]),
            ]);
        }
        return el('li', {}, [
            el('div', {}, texts.wordText(each.word, agreement.key, agreement.unit, write)),
            each.word.reason && el('p.attain-said', {}, each.word.reason),
            el('div.attain-subtle', {}, [write.moment(each.word.at), each.word.effective ? ' · ' + day(each.word.effective) : '']),
        ]);
    }

    function history(agreement, write) {
        const entries = model.timeline(agreement);
        return entries.length > 0 && el('details', {}, [
            el('summary', {}, AJS.I18n.getText('attain.target.agreement.history', write.count(entries.length))),
            el('ol.attain-versions', {}, entries.map((each) => entry(each, agreement, write))),
        ]);
    }

    /** What the asker can do with several targets of the tree at once. */
    function steps(agreement, write, changed) {
        const open = model.STEPS.filter((step) => agreement.steps[step] > 1);
        return open.length > 0 && el('div.attain-whole-trees', {}, open.map((step) => wholeTree(agreement, step, write, changed)));
    }

    /** changed is called with the next answer, or with nothing if all must be read anew. */
    return function section(agreement, changed) {
        const write = figures.write();
        return el('section.attain-panel-part', {}, [
            el('h3', {}, AJS.I18n.getText('attain.target.agreement.title')),
            state(agreement, write),
            agreement.edits.length > 0 && el('p', {}, agreement.former != null
                ? AJS.I18n.getText('attain.target.agreement.edits') : AJS.I18n.getText('attain.target.agreement.edits.asked')),
            edits(agreement, write, () => changed()),
            counter(agreement, write),
            agreement.stuck.length > 0 && states.message('warning', AJS.I18n.getText('attain.target.agreement.stuck'), agreement.stuck),
            agreement.effect && el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.agreement.willCount', write.day(agreement.effect.day))),
            new Actions(agreement, write, changed).element,
            parts(agreement, write, changed),
            steps(agreement, write, changed),
            history(agreement, write),
        ]);
    };
});
