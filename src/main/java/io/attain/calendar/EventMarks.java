package io.attain.calendar;

import io.attain.calendar.SpecialDay.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How calendar files mark free days and days of make-up work. A mark stands by itself or is a word that means nothing else:
 * people on duty (值班), trainings (培训班) and the names of holidays (振替休日, 連假) mark nothing.
 */
final class EventMarks {

    private static final String BRACKETS = "（(\\[【［「〔《<";
    private static final String CLOSED = "）)\\]】］」〕》>";
    private static final String OPENS = BRACKETS + "｜|/:：·-";
    private static final String CLOSES = CLOSED + "｜|/:：·-";

    /** 班 or 休 by themselves, as in 国庆节（班） and 休｜国庆节. */
    private static String alone(String marks) {
        return "(?<=^|[\\s" + OPENS + "])(?:" + marks + ")(?=$|[\\s" + CLOSES + "])";
    }

    /** Words for make-up work, and not for its end (停止上班, 无需上班) or for what only has to do with it (上班族, 加班餐). */
    private static final String WORKED_WORDS =
            "(?<![停止不免]|[无無不毋][需须須用必])(?:调休上班|補行上班日?|补班|補班|上班日?|加班)" + "(?![族餐费費]|时间|時間)";

    /** A special non-working day, as the Philippines call it, is free, and a special working holiday is not. */
    private static final String WORKDAY =
            "(?<!\\b(?:non|not|not a|no)[ -])\\b(?:special |make-?up )?work(?:ing)?[ -]?days?\\b|\\bspecial working holidays?\\b";

    private static final Pattern WORKED =
            Pattern.compile(alone("班") + "|" + WORKED_WORDS + "|" + WORKDAY, Pattern.CASE_INSENSITIVE);

    /** Counted days, as in 假期 第1天/共8天, are marks; 假期 alone is a name. */
    private static final String COUNTED = "第\\s*\\d+\\s*天\\s*[/／]\\s*共\\s*\\d+\\s*天";

    private static final String FREE_ALONE = alone("休|放假|休假");
    private static final Pattern FREE = Pattern.compile(FREE_ALONE + "|假期\\s*(?=" + COUNTED + ")");

    private static final Pattern FREE_DESCRIPTION = Pattern.compile(
            "^(?:public|national|bank|federal|state|statutory) holiday\\b|^holidays?$"
                    + "|^(?:公共假期|法定节假日|国定假日|國定假日|祝日|공휴일)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OBSERVANCE =
            Pattern.compile("^observance\\b|^(?:祭日|기념일|纪念日|紀念日)", Pattern.CASE_INSENSITIVE);

    /** What is no day of a calendar: who is on duty or which shift it is, lessons, meetings, buses, rests. */
    private static final Pattern NO_DAY = Pattern.compile(
            "值班|值日|值勤|當值|当值|[早中晚夜白倒换換轮輪排交接]班|培[训訓]|班[会會]|班[车車]|退休|午休|当番|当直|宿直|日直|夜勤|당직|당번"
                    + "|\\b(?:on[- ]?call|on duty|duty roster|shifts?|stand-?by)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What does not belong to a name: remarks in brackets with a mark in them, the marks and the counting of days. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[" + BRACKETS + "][^" + BRACKETS + CLOSED + "休班假]*+[休班假][^" + BRACKETS + CLOSED + "]*+[" + CLOSED + "]|"
                    + alone("班") + "|" + WORKED_WORDS + "|" + FREE_ALONE + "|假期\\s*(?=" + COUNTED + ")|" + COUNTED);

    /** Where nothing else is left, the name is what a remark says the day makes up for: 上班(补春节假期). */
    private static final Pattern IN_REMARK =
            Pattern.compile("[" + BRACKETS + "]补([^" + BRACKETS + CLOSED + "]+?)(?:假期|放假)?[" + CLOSED + "]");

    private static final Pattern SEPARATORS = Pattern.compile("^[\\s｜|/:：·-]+|(?<![\\s｜|/:：·-])[\\s｜|/:：·-]++$");

    private EventMarks() {}

    /** Whether a summary marks free or worked days; null if it marks neither. */
    static @Nullable Kind in(String summary) {
        if (WORKED.matcher(summary).find()) {
            return Kind.MAKE_UP;
        }
        return FREE.matcher(summary).find() ? Kind.HOLIDAY : null;
    }

    /** Whether a summary tells of something else than free or worked days. */
    static boolean isNoDay(String summary) {
        return NO_DAY.matcher(summary).find();
    }

    /** Whether what a file says of an event, in its description or as its category, marks a holiday. */
    static boolean isHoliday(String said) {
        return FREE_DESCRIPTION.matcher(said.strip()).find();
    }

    /** Whether it says that people work as ever. */
    static boolean isObservance(String said) {
        return OBSERVANCE.matcher(said.strip()).find();
    }

    /** What a summary calls its days, without the marks; the summary where nothing else is left. */
    static String without(String summary) {
        String plain =
                SEPARATORS.matcher(NO_NAME.matcher(summary).replaceAll("")).replaceAll("");
        if (!plain.isEmpty()) {
            return plain;
        }
        return IN_REMARK
                .matcher(summary)
                .results()
                .map(remark -> remark.group(1).strip())
                .filter(remark -> !remark.isEmpty())
                .findFirst()
                .orElse(summary);
    }
}
