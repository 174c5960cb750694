package io.attain.customer.record;

import io.attain.kernel.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A company's name without the width of its characters, its marks and its legal forms.
 *
 * @param core what is left of the name without its legal forms
 * @param form the legal forms, each as {@link LegalForms} keeps it, in one order wherever they stand; empty if there is none
 * @param before the forms that stand before the core, as they are written
 * @param behind those that stand behind it
 */
public record CompanyName(String core, String form, String before, String behind) {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern GAPS = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    /** Letters that stand for words, one by one, as in S. p. A. and A/S: what is between them says nothing. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})(?:\\. ?|/)(?=\\p{L}(?![\\p{L}\\p{N}]))");

    private static final Set<String> PLACES = Set.copyOf(
            longestFirst(
                    "中国 北京 上海 天津 重庆 广州 深圳 杭州 南京 苏州 武汉 成都 西安 浙江 江苏 广东 山东 香港",
                    "china beijing shanghai germany deutschland europe asia india thailand singapore malaysia japan hk uk usa"));

    /** Words of places and of trades: whoever shares nothing but these shares nothing. */
    private static final List<String> COMMON = longestFirst(
            String.join(" ", PLACES),
            "省 市 贸易 商贸 科技 技术 实业 国际 集团 食品 电子 机械 信息 投资 管理 咨询 服务 工程 发展 进出口",
            "global international group holding holdings the and und",
            "trading trade technology technologies tech foods services industries industrial solutions systems");

    private static final Set<String> COMMON_WORDS = Set.copyOf(COMMON);

    private static List<String> longestFirst(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A name as somebody wrote it. */
    public static CompanyName of(String written) {
        String rest = plain(written);
        List<String> behind = new ArrayList<>();
        for (Optional<String> form = LegalForms.behind(rest); form.isPresent(); form = LegalForms.behind(rest)) {
            behind.add(0, form.get());
            rest = rest.substring(0, rest.length() - form.get().length()).strip();
        }
        List<String> before = new ArrayList<>();
        for (Optional<String> form = LegalForms.before(rest, behind);
                form.isPresent();
                form = LegalForms.before(rest, behind)) {
            before.add(form.get());
            rest = rest.substring(form.get().length()).strip();
        }
        return new CompanyName(
                joined(rest),
                Stream.concat(before.stream(), behind.stream())
                        .map(LegalForms::kept)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                String.join(" ", before),
                joined(String.join(" ", behind)));
    }

    private static String plain(String written) {
        String small = BLANKS.matcher(VisibleText.plain(written).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        String whole = LegalForms.withoutBrackets(INITIALS.matcher(small).replaceAll("$1"), PLACES);
        String words = BLANKS.matcher(MARKS.matcher(whole).replaceAll(" ")).replaceAll(" ");
        return GAPS.matcher(words).replaceAll("").strip();
    }

    /** Between Chinese characters blanks say nothing; between words of letters they do. */
    private static String joined(String name) {
        String whole = name.replace(LegalForms.BRACKETED, "");
        return HAN.matcher(whole).find() ? whole.replace(" ", "") : whole;
    }

    /** Whether it has a word that is neither a place's nor a trade's: only such a name is evidence. */
    public boolean isDistinctive() {
        if (!HAN.matcher(core).find()) {
            return Arrays.stream(core.split(" ", -1))
                    .anyMatch(word -> word.length() > 1 && !COMMON_WORDS.contains(word));
        }
        String left = core;
        for (String word : COMMON) {
            left = left.replace(word, "");
        }
        return !left.isBlank();
    }
}
