package io.attain.activity.web;

import io.attain.activity.LogRate;
import io.attain.activity.app.MissingLogs;
import io.attain.kernel.People;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;

/**
 * The logs of some days of the people somebody leads.
 *
 * @param rate of all of them
 * @param closed the same as it was when the days were closed
 * @param people whose logs are missing, or whose days are other ones now than when they were closed
 */
@Json
record MissingDto(String from, String to, Rate rate, Rate closed, List<OneDto> people) {

    /** How many logs were expected, how many of them handed in, and how many of those before they were locked. */
    @Json
    record Rate(int expected, int handedIn, int onTime) {

        static Rate of(LogRate rate) {
            return new Rate(rate.expected(), rate.handedIn(), rate.onTime());
        }
    }

    /** One person's, with the days whose log is missing, earliest first, and whether somebody had the person reminded today. */
    @Json
    record OneDto(PersonDto person, Rate rate, List<Day> days, List<Corrected> corrected, boolean reminded) {

        static OneDto of(MissingLogs.OnesLogs logs, People people, boolean reminded) {
            return new OneDto(
                    PersonDto.of(people.of(logs.person())),
                    Rate.of(logs.rate()),
                    logs.missing().stream()
                            .map(day -> new Day(
                                    day.date().toString(), day.expected().code()))
                            .toList(),
                    logs.corrected().stream()
                            .map(day -> new Corrected(
                                    day.now().date().toString(),
                                    day.then().state().code(),
                                    day.then().expected().code(),
                                    day.now().state().code(),
                                    day.now().expected().code()))
                            .toList(),
                    reminded);
        }
    }

    /**
     * A day whose log is missing.
     *
     * @param expected why it was expected: workday, makeUp or half
     */
    @Json
    record Day(String date, String expected) {}

    /**
     * What kind of day it was when it was closed, and is now: logged, missing, pending, off or leave; and why a log was expected
     * or not: workday, makeUp, half, weekend, holiday, leave, notJoined or left.
     */
    @Json
    record Corrected(String date, String then, String thenWhy, String now, String nowWhy) {}
}
