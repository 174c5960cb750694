/** Who shares a win: percents as they are typed and written, their sum, and what is sent. Pure; percents are in hundredths. */
define('attain/pipeline/credit-model', [], function () {
    'use strict';

    const WHOLE = 10000;
    const MARKS = { '％': '%', '．': '.', '，': '.', ',': '.' };

    /** A percent as people type it, with at most two decimals, in half or full width; null if it is none. */
    function read(text) {
        const plain = text.trim()
            .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
            .replace(/[％．，,]/g, (mark) => MARKS[mark])
            .replace(/\s*%$/, '');
        const found = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(plain);
        return found ? Number(found[1]) * 100 + Number((found[2] || '').padEnd(2, '0')) : null;
    }

    /** What the percents sum to; what is none counts for nothing. */
    const sum = (percents) => percents.reduce((total, percent) => total + (percent || 0), 0);

    return {
        WHOLE: WHOLE,
        read: read,
        sum: sum,
        left: (percents) => WHOLE - sum(percents),
        /** What a form begins with: what holds, or what is proposed, or all of it the owner's; who is not told is chosen anew. */
        start: (data) => {
            const shares = data.proposal ? data.proposal.shares : data.shares;
            const begun = shares.length || !data.owner ? shares : [{ person: data.owner, percent: WHOLE }];
            return begun.filter((share) => share.person && share.person.key)
                .map((share) => ({ person: share.person, percent: share.percent }));
        },
        /** What is sent; a win that is wholly its owner's is shared by nobody. */
        bodyOf: (data, shares) => {
            const whole = shares.length === 1 && data.owner && shares[0].person.key === data.owner.key && shares[0].percent === WHOLE;
            return {
                version: data.version,
                shares: whole ? [] : shares.map((share) => ({ person: share.person.key, percent: share.percent })),
            };
        },
        /** What is wrong, by share, and what belongs to none of them. */
        faults: (errors, count) => {
            const of = Array.from({ length: count }, (none, index) => errors
                .filter((each) => String(each.field).startsWith('shares[' + index + ']')).map((each) => each.message));
            return { of: of, left: errors.map((each) => each.message).filter((message) => !of.flat().includes(message)) };
        },
    };
});
