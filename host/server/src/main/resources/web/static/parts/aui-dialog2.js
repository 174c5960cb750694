define('aui/dialog2', [], function () { return AJS.dialog2; });
