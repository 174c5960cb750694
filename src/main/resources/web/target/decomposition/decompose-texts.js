/** The words of the decompose dialog that depend on what is told: dimensions, reasons, changes, states of a run. */
define('attain/target/decomposition/decompose-texts', [], function () {
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

    /** How far a run is; done and total are written out. */
    function state(name, done, total) {
        switch (name) {
            case 'waiting': return AJS.I18n.getText('attain.target.decompose.state.waiting');
            case 'checking': return AJS.I18n.getText('attain.target.decompose.state.checking', done, total);
            case 'writing': return AJS.I18n.getText('attain.target.decompose.state.writing', done, total);
            case 'finishing': return AJS.I18n.getText('attain.target.decompose.state.finishing');
            case 'takingBack': return AJS.I18n.getText('attain.target.decompose.state.takingBack', done, total);
            case 'lost': return AJS.I18n.getText('attain.target.decompose.state.lost');
            case 'failed': return AJS.I18n.getText('attain.target.decompose.state.failed');
            default: return AJS.I18n.getText('attain.target.decompose.done');
        }
    }

    return { dimension: dimension, source: source, held: held, reason: reason, change: change, state: state };
});
