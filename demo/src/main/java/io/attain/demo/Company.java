package io.attain.demo;

import java.util.List;

/** Who works at the demo company, Lanhai Instruments, and what it sells where. */
public final class Company {
    /** The project's key in Jira. */
    public static final String PROJECT = "SALES";

    /** The password of every demo user. */
    public static final String PASSWORD = "attain";

    /** Leads the company's sales and owns its target. */
    public static final String LEADER = "zhou";

    /** Manages the reps. */
    public static final String MANAGER = "mei";

    static final List<String> REGIONS = List.of("East China", "South China", "North China", "West China");
    static final List<String> PRODUCTS = List.of("Product A", "Product B", "Product C");

    private static final List<Rep> REPS = List.of(
            new Rep("chen", "Chen Lei", "East China", 112),
            new Rep("wang", "Wang Min", "East China", 104),
            new Rep("liu", "Liu Yang", "East China", 93),
            new Rep("zhang", "Zhang Wei", "South China", 101),
            new Rep("huang", "Huang Jie", "South China", 96),
            new Rep("lin", "Lin Na", "South China", 71),
            new Rep("zhao", "Zhao Qiang", "North China", 98),
            new Rep("sun", "Sun Li", "North China", 88),
            new Rep("ma", "Ma Chao", "North China", 118),
            new Rep("gao", "Gao Feng", "West China", 91),
            new Rep("tang", "Tang Hui", "West China", 83),
            new Rep("luo", "Luo Xin", "West China", 62));

    private Company() {}

    /** The twelve reps, three in each region. */
    public static List<Rep> reps() {
        return REPS;
    }

    static List<Rep> repsOf(String region) {
        return REPS.stream().filter(rep -> rep.region().equals(region)).toList();
    }
}
