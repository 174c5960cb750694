package io.attain.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong in the log of a host, line by line: each error, and whatever is told with a stack trace. */
public final class LogFaults {

    /** As logback.xml of the host has it. */
    private static final Pattern HEAD = Pattern.compile("\\d\\d:\\d\\d:\\d\\d (ERROR|WARN |INFO |DEBUG|TRACE) .*");

    private static final String TRACE = "\tat ";
    /** In lines: whoever reads more of a fault looks into the log. */
    private static final int LONGEST = 12;

    private final List<List<String>> faults = new ArrayList<>();
    private List<String> entry = new ArrayList<>();
    private boolean isFault;

    /** The next line. */
    public synchronized void hear(String line) {
        if (HEAD.matcher(line).matches()) {
            entry = new ArrayList<>();
            isFault = false;
        }
        if (entry.size() < LONGEST) {
            entry.add(line);
        }
        if (!isFault && (line.startsWith(TRACE) || (entry.size() == 1 && isError(line)))) {
            isFault = true;
            faults.add(entry);
        }
    }

    private static boolean isError(String line) {
        return HEAD.matcher(line).replaceFirst("$1").equals("ERROR");
    }

    /** Those so far, each with its first lines. */
    public synchronized List<String> found() {
        return faults.stream().map(lines -> String.join("\n", lines)).toList();
    }
}
