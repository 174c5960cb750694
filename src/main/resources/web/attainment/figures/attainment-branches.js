/**
 * A target's tree as far as somebody has unfolded it, a page of parts at a time. Pure, but for what asks: (key, start)
 * promises the answer of a target with its parts from that position on.
 */
define('attain/attainment/figures/attainment-branches', [], function () {
    'use strict';

    /**
     * memory outlives the branches, so that after a refresh the same is told again:
     * {unfolded: Set of keys, told: Map of keys to how many of their parts were told}.
     */
    function Branches(ask, memory) {
        this.ask = ask;
        this.memory = memory;
        this.known = new Map();
    }

    /** A target's parts so far: {parts, total, next, failure}. next is null once all are told; failure is why they are not. */
    Branches.prototype.of = function (key) {
        if (!this.known.has(key)) {
            this.known.set(key, { parts: [], total: 0, next: 0, failure: null });
        }
        return this.known.get(key);
    };

    /** Whether a target's parts were asked for. */
    Branches.prototype.has = function (key) {
        return this.known.has(key);
    };

    /** Promises the answer of a target, once its first parts and all that was unfolded before are told, too. */
    Branches.prototype.open = function (key) {
        return this.page(key).then((answer) => this.follow(answer.node.key, Promise.resolve()).then(() => answer));
    };

    /** Asks for the next parts of a target. Promises its branch, also if that failed. */
    Branches.prototype.more = function (key) {
        return this.follow(key, this.page(key));
    };

    Branches.prototype.page = function (key) {
        const branch = this.of(key);
        return this.ask(key, branch.next).then((answer) => {
            const known = new Set(branch.parts.map((part) => part.key)); // a part may have changed its place meanwhile
            branch.parts = branch.parts.concat(answer.node.children.filter((part) => !known.has(part.key)));
            branch.total = answer.node.partsTotal;
            branch.next = answer.node.next;
            this.known.set(answer.node.key, branch); // an issue that was moved answers by its new key
            return answer;
        });
    };

    Branches.prototype.follow = function (key, asked) {
        const branch = this.of(key);
        branch.failure = null;
        return asked.then(() => this.catchUp(key)).catch((reason) => {
            branch.failure = reason;
        }).then(() => branch);
    };

    /** Tells as many parts as before, and those of each part that is unfolded. */
    Branches.prototype.catchUp = function (key) {
        const branch = this.of(key);
        if (branch.next != null && branch.parts.length < (this.memory.told.get(key) || 0)) {
            return this.page(key).then(() => this.catchUp(key));
        }
        this.memory.told.set(key, branch.parts.length);
        return Promise.all(branch.parts
            .filter((part) => part.partsTotal > 0 && this.memory.unfolded.has(part.key) && !this.has(part.key))
            .map((part) => this.more(part.key)));
    };

    return Branches;
});
