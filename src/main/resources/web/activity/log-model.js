/**
 * A person's log of one day while it is edited. Pure: each function gives a new log. A log is what GET /logs/{date}
 * answers: {date, status, counts, lines, demandChanges, problems, support, reason, batches, editable, unfinished, version}.
 */
define('attain/activity/log-model', ['attain/kernel/whole-number'], function (wholeNumber) {
    'use strict';

    /** The highest count of one action on one day. */
    const MOST = 10000;

    const clamp = (count) => Math.max(0, Math.min(MOST, count));

    /** A log as it was answered, with empty texts where the server has none. */
    const received = (log) => Object.assign({}, log, {
        lines: log.lines.map((line) => Object.assign({}, line, { summary: line.summary || '', note: line.note || '' })),
        demandChanges: log.demandChanges || '',
        problems: log.problems.map((problem) => ({ tag: problem.tag || '', note: problem.note || '' })),
        support: log.support || '',
        reason: log.reason || '',
        batches: log.batches || [],
    });

    /** The log as it is edited, with what the server keeps beside the text as it answered last. */
    const saved = (log, answer) => Object.assign({}, log, { status: answer.status, editable: answer.editable, version: answer.version });

    /** A count as typed: whole, not negative and believable; null if it is none. */
    function countOf(text) {
        const count = wholeNumber(text, 6);
        return count == null || count > MOST ? null : count;
    }

    const withCount = (log, action, count) => Object.assign({}, log, {
        counts: log.counts.map((each) => (each.action === action ? Object.assign({}, each, { count: clamp(count) }) : each)),
    });

    const replaced = (list, index, change) => list.map((each, at) => (at === index ? Object.assign({}, each, change) : each));
    const without = (list, index) => list.filter((each, at) => at !== index);

    const indexOf = (log, issueKey) => log.lines.findIndex((line) => line.issueKey === issueKey);
    const has = (log, issueKey) => indexOf(log, issueKey) >= 0;

    /** A next step that is no longer said has no date. */
    const withLine = (log, issueKey, change) => Object.assign({}, log, {
        lines: replaced(log.lines, indexOf(log, issueKey), change.nextStep != null && !change.nextStep.trim() ? Object.assign({ nextOn: null }, change) : change),
    });
    const withoutLine = (log, issueKey) => Object.assign({}, log, { lines: log.lines.filter((line) => line.issueKey !== issueKey) });

    /** Adds a line for an issue {issueKey, summary, customer, stage}, once: a log has one line for each issue. */
    const withNewLine = (log, issue) => (has(log, issue.issueKey)
        ? log
        : Object.assign({}, log, { lines: log.lines.concat(Object.assign({ note: '', nextStep: '', nextOn: null }, issue)) }));

    /** A line of a customer and nothing more. */
    const isCustomer = (line) => Boolean(line.summary) && !line.customer && !line.stage;

    /**
     * The log with a line about another issue, which keeps what was typed; what was ticked off with the first one stays with it,
     * beside a new line. Where the other has a line already both stay.
     */
    const withOther = (log, issueKey, issue) => (!has(log, issueKey) || has(log, issue.issueKey) || (log.lines[indexOf(log, issueKey)].done || []).length > 0
        ? withNewLine(log, issue)
        : withLine(log, issueKey, { issueKey: issue.issueKey, summary: issue.summary, customer: issue.customer, stage: issue.stage }));

    /** What a line is about: customer and opportunity, the one that there is, or the key of what may not be seen. */
    const nameOf = (line) => [line.customer, line.summary].filter(Boolean).join(' · ') || line.issueKey;

    /**
     * The log with what a tick changed in the stored one: the counts of what was ticked off and the line of its issue. What is typed
     * stays; what somebody else has saved meanwhile is not taken for seen.
     */
    function ticked(log, answer, issueKey) {
        const counts = log.counts.map((each) => {
            const now = answer.counts.find((one) => one.action === each.action) || each;
            return Object.assign({}, each, { count: clamp(each.count + now.ticked - each.ticked), ticked: now.ticked });
        });
        const told = answer.lines.find((line) => line.issueKey === issueKey);
        const own = log.lines[indexOf(log, issueKey)];
        const next = told ? withLine(withNewLine(log, told), issueKey, { done: told.done })
            : own && !own.note && !own.nextStep ? withoutLine(log, issueKey) : log;
        return Object.assign({}, answer.version - log.version > 1 ? next : saved(next, answer), { counts: counts });
    }

    const withProblem = (log, index, change) => Object.assign({}, log, { problems: replaced(log.problems, index, change) });
    const withNewProblem = (log) => Object.assign({}, log, { problems: log.problems.concat({ tag: '', note: '' }) });
    const withoutProblem = (log, index) => Object.assign({}, log, { problems: without(log.problems, index) });

    const isSaid = (problem) => Boolean(problem.tag.trim() || problem.note.trim());

    /** Whether it says nothing of what was done: only then it says why. */
    const isEmpty = (log) => log.counts.every((each) => !each.count) && log.lines.length + log.batches.length === 0
        && !log.problems.some(isSaid) && !(log.demandChanges + log.support).trim();

    /** What is sent to save a log; problems without tag and note are left out. */
    const bodyOf = (log, projectKey, submit) => ({
        projectKey: projectKey,
        submit: submit,
        counts: log.counts.map((each) => ({ action: each.action, count: each.count })),
        lines: log.lines.map((line) => ({
            issueKey: line.issueKey, note: line.note, nextStep: line.nextStep, nextOn: line.nextOn, asked: Boolean(line.asked),
        })),
        demandChanges: log.demandChanges,
        problems: log.problems.filter(isSaid)
            .map((problem) => ({ tag: problem.tag.trim(), note: problem.note.trim() })),
        support: log.support,
        reason: log.reason,
        version: log.version,
    });

    return {
        received: received,
        saved: saved,
        MOST: MOST,
        countOf: countOf,
        withCount: withCount,
        withLine: withLine,
        withoutLine: withoutLine,
        ticked: ticked,
        withNewLine: withNewLine,
        has: has,
        isCustomer: isCustomer,
        isEmpty: isEmpty,
        withOther: withOther,
        nameOf: nameOf,
        withProblem: withProblem,
        withNewProblem: withNewProblem,
        withoutProblem: withoutProblem,
        bodyOf: bodyOf,
    };
});
