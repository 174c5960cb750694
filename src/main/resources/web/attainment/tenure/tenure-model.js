/** Who held a target when, ready to be told. Pure. */
define('attain/attainment/tenure/tenure-model', [], function () {
    'use strict';

    return {
        /** The stretches, each with its place: first, middle or last. */
        placed: (stretches) => stretches.map((stretch, index) => Object.assign({}, stretch, {
            place: index === 0 ? 'first' : index === stretches.length - 1 ? 'last' : 'middle',
        })),
        /** What is wrong, by handover, and what belongs to none of them. */
        faults: (errors, handovers) => {
            const of = Array.from({ length: handovers }, (none, index) =>
                errors.filter((each) => each.field === 'handovers[' + index + ']').map((each) => each.message));
            return { of: of, left: errors.map((each) => each.message).filter((message) => !of.flat().includes(message)) };
        },
        /** What corrects the days of the handovers, and nothing else. */
        bodyOf: (data, days) => ({
            first: data.first ? data.first.key : null,
            fingerprint: data.fingerprint,
            handovers: data.handovers.map((handover, index) => ({
                from: days[index], owner: handover.owner ? handover.owner.key : null,
            })),
        }),
    };
});
