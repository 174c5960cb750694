package io.attain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.SpecialDay.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国庆值班 销售一部",
                "新员工培训班",
                "班会",
                "班车调整",
                "换班",
                "夜班",
                "退休欢送会",
                "午休",
                "振替休日",
                "國慶日連假",
                "公眾假期",
                "補假",
                "대체공휴일",
                "年末年始休業",
                "颱風停止上班",
                "台风停课，无需上班",
                "今日不用上班",
                "上班族体检日",
                "上班时间调整",
                "加班餐",
                "Worksop day",
                "All Saints' Day (Special Non-Working Day)",
                "Special Non-working Holiday",
                "Bridge day, non working day",
                "Election day (not a working day)",
                "No work day",
                "Workers' Day",
                "International Workers Day",
                "Network days of the industry"
            })
    void wordsThatOnlyHoldAMarkAreNone(String summary) {
        assertThat(EventMarks.in(summary)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国庆值班 销售一部",
                "新员工培训班",
                "班会",
                "班車調整",
                "輪班",
                "夜班",
                "退休欢送会",
                "午休",
                "当番",
                "当直（田中）",
                "당직",
                "On-call: Mei",
                "Night shift",
                "Standby"
            })
    void dutyAndTheLikeAreNoDaysOfACalendar(String summary) {
        assertThat(EventMarks.isNoDay(summary)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国庆节（班）",
                "春节 补班 第1天/共2天",
                "振替休日",
                "國慶日補行上班",
                "勤労感謝の日",
                "대체공휴일",
                "Labour Day",
                "Shivaratri",
                "All Saints' Day"
            })
    void holidaysAndMakeUpDaysAre(String summary) {
        assertThat(EventMarks.isNoDay(summary)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "国庆节（班）, 国庆节",
        "班｜国庆节, 国庆节",
        "国庆节 班, 国庆节",
        "国庆节-班, 国庆节",
        "国庆节：班, 国庆节",
        "「班」国庆节, 国庆节",
        "国庆节〔班〕, 国庆节",
        "国庆节 需上班, 国庆节 需",
        "國慶日補行上班, 國慶日",
        "春节 补班 第1天/共2天, 春节",
        "上班(补春节假期), 春节",
        "Special Working Day, Special Working Day",
        "Make-up workday, Make-up workday",
        "National Day (workday), National Day (workday)",
        "EDSA Revolution (Special Working Holiday), EDSA Revolution (Special Working Holiday)",
        "Make-up working days, Make-up working days",
    })
    void daysOfMakeUpWorkAreMarkedInManyWaysAndNamedWithoutTheMark(String summary, String name) {
        assertThat(EventMarks.in(summary)).isEqualTo(Kind.MAKE_UP);
        assertThat(EventMarks.without(summary)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"春节（休）, 春节", "休：春节, 春节", "春节 放假, 春节", "【放假】元旦, 元旦", "元旦 假期 第2天/共3天, 元旦", "放假, 放假"})
    void freeDaysToo(String summary, String name) {
        assertThat(EventMarks.in(summary)).isEqualTo(Kind.HOLIDAY);
        assertThat(EventMarks.without(summary)).isEqualTo(name);
    }

    @Test
    void whatTheFileSaysBesidesTheNameMarksToo() {
        assertThat(FeedEvent.markIn("New Year's Day", List.of("Public holiday")))
                .isEqualTo(Kind.HOLIDAY);
        assertThat(FeedEvent.markIn("New Year's Day", List.of("Holiday"))).isEqualTo(Kind.HOLIDAY);
        assertThat(FeedEvent.markIn("Party", List.of("Holiday party of the sales team")))
                .isNull();
        assertThat(FeedEvent.markIn("Special Working Day", List.of("Public holiday")))
                .isEqualTo(Kind.MAKE_UP);
        assertThat(FeedEvent.isObservance(List.of("Holidays", "Observance\nTo hide observances, go to …")))
                .isTrue();
        assertThat(FeedEvent.isObservance(List.of("Public holiday"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"祝日, 祭日", "공휴일, 기념일", "国定假日, 纪念日", "國定假日, 紀念日"})
    void inTheLanguagesOfEastAsiaToo(String free, String observed) {
        assertThat(FeedEvent.markIn("元日", List.of(free))).isEqualTo(Kind.HOLIDAY);
        assertThat(FeedEvent.markIn("節分", List.of(observed + "\n…"))).isNull();
        assertThat(FeedEvent.isObservance(List.of(observed + "\n…"))).isTrue();
        assertThat(FeedEvent.isObservance(List.of(free))).isFalse();
    }
}
