package io.attain.calendar.ics;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import io.attain.calendar.FeedEvent;
import io.attain.kernel.FileText;
import io.attain.kernel.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A calendar file.
 *
 * @param events its events in the order of the file
 */
public record IcsFile(List<FeedEvent> events) {

    /** The largest file that is taken, in bytes: ten times what a feed of ten years takes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** The most events that are taken: each is told to whoever imports them. */
    public static final int MAX_EVENTS = 2_000;

    private static final int MEBIBYTE = 1024 * 1024;
    /** Of times whose zone nobody knows: days are what the file writes, whichever zone the server is in. */
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final String END = "END:VCALENDAR";

    /** Copies the events. */
    public IcsFile {
        events = List.copyOf(events);
    }

    /**
     * Reads a file.
     *
     * @param horizon the days within which yearly events are told; others are told whenever they are
     * @throws IcsRefused if it is no calendar, or too large
     * @throws UncheckedIOException if it cannot be read
     */
    public static IcsFile read(InputStream content, Period horizon) {
        String text = text(content).strip();
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.startsWith(BEGIN)) {
            throw new IcsRefused("attain.calendar.import.notACalendar");
        }
        if (!upper.endsWith(END)) {
            throw new IcsRefused("attain.calendar.import.cutOff");
        }
        List<VEvent> events = parse(text);
        if (events.isEmpty()) {
            throw new IcsRefused("attain.calendar.import.noEvents");
        }
        if (events.size() > MAX_EVENTS) {
            throw new IcsRefused("attain.calendar.import.tooMany", Integer.toString(MAX_EVENTS));
        }
        EventReader reader = new EventReader(events, horizon);
        return new IcsFile(events.stream().map(reader::read).toList());
    }

    private static String text(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IcsRefused("attain.calendar.import.tooLarge", Integer.toString(MAX_BYTES / MEBIBYTE));
            }
            return FileText.of(unfolded(bytes));
        } catch (CharacterCodingException e) {
            throw new IcsRefused("attain.calendar.import.notUtf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines may be folded within a character (RFC 5545, 3.1), so they are put together before they are decoded. */
    private static ByteBuffer unfolded(byte[] bytes) {
        ByteBuffer unfolded = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; ) {
            int fold = foldAt(bytes, at);
            if (fold == 0) {
                unfolded.put(bytes[at]);
            }
            at += Math.max(1, fold);
        }
        return unfolded.flip();
    }

    /** How many bytes a fold takes that begins here; 0 if none does. */
    private static int foldAt(byte[] bytes, int at) {
        int end = bytes[at] == '\r' ? at + 1 : at;
        boolean isFold =
                end + 1 < bytes.length && bytes[end] == '\n' && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t');
        return isFold ? end + 2 - at : 0;
    }

    private static List<VEvent> parse(String text) {
        List<VEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(Zones.plain(text))) {
            reader.setDefaultTimezone(UTC);
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                events.addAll(calendar.getEvents());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }
}
