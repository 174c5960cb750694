package io.attain.bench.site;

import io.attain.AoDatabase;
import io.attain.bench.turns.Times;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.store.StoredTail;
import io.attain.customer.tail.store.TailKeyRow;
import io.attain.customer.tail.store.TailRow;
import io.attain.kernel.store.PlainSql;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Customers as rows, and how long it takes to find fifty of them by what people type. Nothing stands beside it. */
public final class LongTail {

    private static final long PROJECT = 1;
    private static final int AT_ONCE = 5_000;
    private static final int REPS = 2_500;
    private static final int PAGE = 50;
    private static final int TIMES = 50;
    private static final String HAN =
            "海港光电华东南方北辰天府明河瑞达凯源京锦绣长江黄山泰安宏远金石银桥玉林青松白云红星紫荆蓝图绿洲" + "朝阳晨曦春晖夏荷秋实冬梅龙腾虎跃凤鸣鹤翔鹏程万里盛世昌隆嘉禾佳美康健福禄寿喜财源广进德信仁义礼智勇";
    private static final List<String> PLACES = List.of("上海", "北京", "广州", "深圳", "杭州", "苏州", "成都", "武汉", "");
    private static final List<String> TRADES = List.of("贸易", "科技", "食品", "电子", "机械", "实业", "物流", "光电");
    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "集团有限公司");
    private static final List<String> SYLLABLES = List.of(
            "har", "bor", "north", "wind", "sol", "ven", "tan", "gri", "mel", "qua", "zen", "fal", "kor", "lum");

    private final Random random = new Random(13);
    private final List<Said> some = new ArrayList<>();

    /** Fills a database with rows and asks it; prints what each kind of question takes. */
    public static void run(int rows, Engine kind, BiConsumer<String, Map<String, Object>> print) throws IOException {
        Engine.Empty empty = kind.start();
        try (AoDatabase database = AoDatabase.open(empty.url(), empty.user(), TailRow.class, TailKeyRow.class)) {
            StoredTail tail = new StoredTail(new PlainSql(database.executors()));
            LongTail all = new LongTail();
            long begun = System.nanoTime();
            for (int from = 0; from < rows; from += AT_ONCE) {
                List<Said> fresh = IntStream.range(from, Math.min(rows, from + AT_ONCE))
                        .mapToObj(all::said)
                        .toList();
                tail.add(PROJECT, fresh, LocalDate.EPOCH);
                all.some.add(fresh.get(fresh.size() / 2));
            }
            print.accept("filled", Map.of("rows", rows, "seconds", (System.nanoTime() - begun) / 1e9));
            settle(kind, empty);
            all.questions().forEach((what, texts) -> {
                print.accept("search " + what + ", a leader", all.times(tail, TailSight.ALL, texts));
                print.accept(
                        "search " + what + ", a rep", all.times(tail, new TailSight(true, Set.of("", "rep7")), texts));
            });
        } finally {
            empty.server().close();
        }
    }

    private static void settle(Engine kind, Engine.Empty empty) {
        String text = kind == Engine.H2 ? "ANALYZE" : "VACUUM ANALYZE";
        try (Connection connection = DriverManager.getConnection(empty.url(), empty.user(), "");
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Said said(int at) {
        return new Said(
                random.nextInt(4) == 0 ? letters() : chinese(),
                "1" + (3_000_000_000L + at * 13_331L % 6_999_999_999L),
                "9131" + String.format("%010d", at * 7_919L) + "MA1F",
                "c" + at + ".example",
                "K-" + at,
                "East China",
                "",
                "Fair",
                random.nextInt(10) == 0 ? "" : "rep" + random.nextInt(REPS),
                "");
    }

    private String chinese() {
        StringBuilder name = new StringBuilder(one(PLACES));
        for (int length = 2 + random.nextInt(2); length > 0; length--) {
            name.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return name + one(TRADES) + one(FORMS);
    }

    private String letters() {
        return one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES) + " " + one(SYLLABLES) + one(SYLLABLES) + " Ltd";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put(
                "part of a Chinese name",
                IntStream.range(0, TIMES).mapToObj(at -> han()).toList());
        questions.put(
                "trade and part",
                IntStream.range(0, TIMES)
                        .mapToObj(at -> one(TRADES) + " " + han())
                        .toList());
        questions.put("trade alone", TRADES);
        questions.put(
                "beginning of a word",
                IntStream.range(0, TIMES)
                        .mapToObj(at -> one(SYLLABLES) + one(SYLLABLES).charAt(0))
                        .toList());
        questions.put("one letter", List.of("h", "n", "s", "z"));
        questions.put("whole name", some.stream().map(Said::name).toList());
        questions.put("phone", some.stream().map(Said::phone).toList());
        questions.put(
                "beginning of a phone",
                some.stream().map(each -> each.phone().substring(0, 6)).toList());
        questions.put("tax number", some.stream().map(Said::taxNumber).toList());
        questions.put("ERP number", some.stream().map(Said::erpNumber).toList());
        questions.put("nothing", List.of(""));
        return questions;
    }

    private String han() {
        int at = random.nextInt(HAN.length() - 1);
        return "" + HAN.charAt(at) + HAN.charAt(random.nextInt(HAN.length()));
    }

    private Map<String, Object> times(StoredTail tail, TailSight sight, List<String> texts) {
        List<Long> nanos = new ArrayList<>();
        for (int at = 0; at < TIMES * 2; at++) {
            CustomerFilter filter = new CustomerFilter(texts.get(at % texts.size()), null, null, "", "", 0);
            long begun = System.nanoTime();
            tail.search(PROJECT, sight, filter, null, null, PAGE);
            if (at >= TIMES) {
                nanos.add(System.nanoTime() - begun);
            }
        }
        Times times = Times.of(nanos);
        return Map.of("median", times.ms(50), "p95", times.ms(95));
    }
}
