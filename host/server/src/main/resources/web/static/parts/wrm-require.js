define('wrm/require', [], function () { return window.WRM.require; });
