package io.attain.calendar.ics;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that Outlook and Exchange have for zones, whose calendars may come without telling what these are. */
final class Zones {

    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("china standard time", "Asia/Shanghai"),
            Map.entry("taipei standard time", "Asia/Taipei"),
            Map.entry("singapore standard time", "Asia/Singapore"),
            Map.entry("tokyo standard time", "Asia/Tokyo"),
            Map.entry("korea standard time", "Asia/Seoul"),
            Map.entry("se asia standard time", "Asia/Bangkok"),
            Map.entry("india standard time", "Asia/Kolkata"),
            Map.entry("arabian standard time", "Asia/Dubai"),
            Map.entry("russian standard time", "Europe/Moscow"),
            Map.entry("w. europe standard time", "Europe/Berlin"),
            Map.entry("central europe standard time", "Europe/Budapest"),
            Map.entry("central european standard time", "Europe/Warsaw"),
            Map.entry("romance standard time", "Europe/Paris"),
            Map.entry("gmt standard time", "Europe/London"),
            Map.entry("e. south america standard time", "America/Sao_Paulo"),
            Map.entry("eastern standard time", "America/New_York"),
            Map.entry("central standard time", "America/Chicago"),
            Map.entry("mountain standard time", "America/Denver"),
            Map.entry("pacific standard time", "America/Los_Angeles"),
            Map.entry("aus eastern standard time", "Australia/Sydney"),
            Map.entry("new zealand standard time", "Pacific/Auckland"));

    private static final Pattern NAMED =
            Pattern.compile(";TZID=(?:\"([^\"\\r\\n]*+)\"|([^\":;,\\r\\n]*+))(?=[:;])", Pattern.CASE_INSENSITIVE);
    /** As in (UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi. */
    private static final Pattern OFFSET = Pattern.compile("\\((?:utc|gmt)([+-])0?(\\d{1,2}):00\\).*");

    private Zones() {}

    /** A file in which dates name their zones as all others do. */
    static String plain(String file) {
        return NAMED.matcher(file).replaceAll(named -> Matcher.quoteReplacement(zone(named)));
    }

    private static String zone(MatchResult named) {
        String name = (named.group(1) == null ? named.group(2) : named.group(1)).toLowerCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            // Signs of these are the other way round.
            return ";TZID=Etc/GMT" + (offset.group(1).equals("+") ? "-" : "+") + offset.group(2);
        }
        return WINDOWS.containsKey(name) ? ";TZID=" + WINDOWS.get(name) : named.group();
    }
}
