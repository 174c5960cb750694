/** The steps of a set-up by kind. Pure. */
define('attain/setup/setup-model', [], function () {
    'use strict';

    const KINDS = ['issueType', 'field', 'options', 'status', 'resolution', 'workflow', 'screen', 'linkType', 'role', 'scheme', 'project'];

    /** Steps grouped by kind in the order they are made; kinds without steps are left out. */
    const groups = (steps) => [...KINDS, ...new Set(steps.map((step) => step.kind).filter((kind) => !KINDS.includes(kind)))]
        .map((kind) => ({ kind: kind, steps: steps.filter((step) => step.kind === kind) }))
        .filter((group) => group.steps.length > 0);

    const count = (steps, state) => steps.filter((step) => step.state === state).length;

    /** The lists of options that are a team's own. */
    const OWN = ['regions', 'productLines', 'customerTypes'];

    /** A text's lines without blanks around them; empty ones are left out. */
    const lines = (text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

    return { OWN: OWN, groups: groups, count: count, lines: lines };
});
