package io.attain.activity.asks.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks of the people somebody leads: first those that wait, the oldest first.
 *
 * @param waiting how many nobody has answered yet
 * @param oldest how many working days the oldest of them has waited; null if none waits
 * @param late from how many working days on it is late
 * @param more how many more wait than are told
 */
@Json
record AsksDto(int waiting, @Nullable Integer oldest, int late, int more, List<OneDto> asks) {

    /**
     * One ask.
     *
     * @param day of the log
     * @param kind problem or support
     * @param tag empty for support
     * @param age working days of its writer since the day; null where it is not told
     * @param changed whether its log was corrected after it was answered
     * @param withdrawn whether its log says it no more
     */
    @Json
    record OneDto(
            PersonDto person,
            String day,
            String kind,
            String tag,
            String text,
            @Nullable Integer age,
            boolean changed,
            boolean withdrawn,
            List<AnswerDto> answers) {}

    /**
     * What came of the asker's own log of a day.
     *
     * @param readBy who read it, the first reader first
     */
    @Json
    record OwnDto(List<ReadDto> readBy, List<OneDto> asks) {}

    /** Who read a log, and when last. */
    @Json
    record ReadDto(PersonDto by, String at) {}

    /**
     * An answer.
     *
     * @param how comment, task or request
     * @param issue what was made; null for a comment, and where the asker may not see it
     */
    @Json
    record AnswerDto(String how, PersonDto by, String at, String words, @Nullable IssueDto issue) {}

    /**
     * An issue that was made as an answer.
     *
     * @param status its status in the asker's language
     * @param state open, done or declined
     */
    @Json
    record IssueDto(String key, String summary, String status, String state) {}

    /** What an ask may be about: a customer, an opportunity or a target that the log names. */
    @Json
    record SubjectDto(String key, String name) {}

    /**
     * An answer as REST takes it; the ask is named by all of it.
     *
     * @param seen how many answers the asker has seen; null for none
     * @param subject the key of what it is about, for a task or a request
     * @param support tool, expert or policy, for a request
     * @param assignee the user key of who is to see to it; null for whoever answers
     */
    @Json
    record Body(
            @Nullable String projectKey,
            @Nullable String person,
            @Nullable String day,
            @Nullable String kind,
            @Nullable String tag,
            @Nullable String text,
            @Nullable WholeNumber seen,
            @Nullable String how,
            @Nullable String words,
            @Nullable String subject,
            @Nullable String support,
            @Nullable String assignee) {}
}
