package io.attain.attainment.standing;

import java.util.List;
import java.util.stream.Stream;

/** At which percents of a target there are milestones. */
public record MilestoneRule(int first, int second, int third) {

    /** Half, most, and all of it. */
    public static final MilestoneRule STANDARD = new MilestoneRule(50, 80, 100);

    /** The percents, the lowest first. */
    public List<Integer> percents() {
        return Stream.of(first, second, third).distinct().sorted().toList();
    }
}
