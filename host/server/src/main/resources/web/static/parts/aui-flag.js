define('aui/flag', [], function () { return AJS.flag; });
