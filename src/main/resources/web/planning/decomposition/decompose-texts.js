/** The words of the decompose dialog that depend on what is told: dimensions, reasons, changes, a run. */
define('attain/planning/decomposition/decompose-texts', [], function () {
    'use strict';

    function dimension(name) {
        switch (name) {
            case 'regions': return AJS.I18n.getText('attain.target.decompose.regions');
            case 'productLines': return AJS.I18n.getText('attain.target.decompose.productLines');
            case 'customerTypes': return AJS.I18n.getText('attain.target.decompose.customerTypes');
            default: return AJS.I18n.getText('attain.target.decompose.owners');
        }
    }

    /** Where weights come from. */
    function source(name) {
        switch (name) {
            case 'even': return AJS.I18n.getText('attain.target.decompose.source.even');
            case 'phasing': return AJS.I18n.getText('attain.target.decompose.source.phasing');
            case 'lastPeriod': return AJS.I18n.getText('attain.target.decompose.source.lastPeriod');
            case 'trailing': return AJS.I18n.getText('attain.target.decompose.source.trailing');
            default: return AJS.I18n.getText('attain.target.decompose.source.typed');
        }
    }

    /** Why a cell does not follow the weights. */
    function held(reason) {
        switch (reason) {
            case 'agreed': return AJS.I18n.getText('attain.target.decompose.held.agreed');
            default: return AJS.I18n.getText('attain.target.decompose.held.locked');
        }
    }

    /** Why a part stays. */
    function reason(name) {
        switch (name) {
            case 'results': return AJS.I18n.getText('attain.target.decompose.reason.results');
            case 'agreed': return AJS.I18n.getText('attain.target.decompose.reason.agreed');
            case 'proposed': return AJS.I18n.getText('attain.target.decompose.reason.proposed');
            case 'parts': return AJS.I18n.getText('attain.target.decompose.reason.parts');
            case 'mayNotDelete': return AJS.I18n.getText('attain.target.decompose.reason.mayNotDelete');
            case 'hidden': return AJS.I18n.getText('attain.target.decompose.reason.hidden');
            default: return '';
        }
    }

    /** What happens to a part. */
    function change(name) {
        switch (name) {
            case 'create': return AJS.I18n.getText('attain.target.decompose.change.create');
            case 'change': return AJS.I18n.getText('attain.target.decompose.change.change');
            case 'keep': return AJS.I18n.getText('attain.target.decompose.change.keep');
            case 'stay': return AJS.I18n.getText('attain.target.decompose.change.stay');
            default: return AJS.I18n.getText('attain.target.decompose.change.remove');
        }
    }

    /** The words of a decomposition that is written in the background. */
    function run() {
        return {
            done: AJS.I18n.getText('attain.target.decompose.done'),
            failed: AJS.I18n.getText('attain.target.decompose.failed'),
            lost: AJS.I18n.getText('attain.target.decompose.lost'),
            problems: AJS.I18n.getText('attain.target.decompose.problems'),
            leave: AJS.I18n.getText('attain.target.decompose.leave'),
        };
    }

    return { dimension: dimension, source: source, held: held, reason: reason, change: change, run: run };
});
