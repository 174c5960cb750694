package io.attain.kernel.imports.web;

import io.attain.kernel.imports.FileReading;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param version of what the project chose; 0 if nothing yet
 * @param system which system wrote it; null if its headings do not tell
 * @param columns its columns in their order; none if it is wrong as a whole, or only we write such files
 * @param fields our columns, of which each may be one
 * @param words what other systems' words are called here
 * @param marks how numbers and days are written
 * @param left the rows that are not read
 * @param warnings what such a file lacks, though it can be read
 */
@Json
record FileReadingDto(
        int version,
        @Nullable String system,
        List<Column> columns,
        List<String> fields,
        List<Word> words,
        List<Mark> marks,
        List<Left> left,
        List<String> warnings) {

    /**
     * A column of the file.
     *
     * @param column ours; null if it is not read
     * @param factor by what its numbers are multiplied
     * @param maybe which of ours it may be, where somebody must tell; none where nobody must
     */
    @Json
    record Column(String heading, List<String> samples, @Nullable String column, long factor, List<String> maybe) {
        static Column of(FileReading.Column column) {
            return new Column(column.heading(), column.samples(), column.column(), column.factor(), column.maybe());
        }
    }

    /**
     * A word of the file that is none of the project's.
     *
     * @param word the project's word for it; null if nobody chose one
     * @param known the words that there are
     */
    @Json
    record Word(String column, String written, @Nullable String word, List<String> known) {}

    /**
     * How a column is written.
     *
     * @param kind {@code number} or {@code day}
     * @param mark {@code point} or {@code comma}, {@code dayFirst} or {@code monthFirst}; null if somebody must tell
     */
    @Json
    record Mark(String column, String kind, @Nullable String mark) {
        static Mark of(FileReading.Mark mark) {
            return new Mark(mark.column(), mark.days() ? "day" : "number", mark.mark());
        }
    }

    /** A row that is not read: a title, a total, the end of a report. */
    @Json
    record Left(long line, String text) {
        static Left of(FileReading.Left left) {
            return new Left(left.line(), left.text());
        }
    }

    /**
     * What is chosen.
     *
     * @param seen the version that the asker saw
     */
    @Json
    record Body(
            @Nullable String projectKey,
            @Nullable WholeNumber seen,
            @Nullable List<ChosenColumn> columns,
            @Nullable List<ChosenWord> words,
            @Nullable List<ChosenMark> marks) {}

    /** A column of files that is one of ours from now on; empty or null for one that is not read. */
    @Json
    record ChosenColumn(@Nullable String heading, @Nullable String column) {}

    /** A word that stands for one of ours from now on. */
    @Json
    record ChosenWord(@Nullable String column, @Nullable String written, @Nullable String word) {}

    /** How a column is written from now on. */
    @Json
    record ChosenMark(@Nullable String column, @Nullable String mark) {}

    /** What is kept now. */
    @Json
    record Kept(int version) {}
}
