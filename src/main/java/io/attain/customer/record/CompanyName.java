package io.attain.customer.record;

import io.attain.kernel.VisibleText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A company's name without the width of its characters, its marks and its legal form.
 *
 * @param core what is left of the name without its legal form
 * @param form the legal form as it is written, in small letters without marks; empty if there is none
 */
public record CompanyName(String core, String form) {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The longest comes first: 股份有限公司 ends with 有限公司 and is another form. */
    private static final List<String> FORMS = longestFirst(
            "股份有限公司 有限责任公司 集团有限公司 有限公司 股份公司 公司 株式会社 合同会社 有限会社",
            "incorporated corporation company limited inc corp co ltd llc llp lp plc",
            "gmbh ag kg ohg ug se sa sas sarl srl spa bv nv ab oy as aps kk pty pte");

    /** Words of places and of trades: whoever shares nothing but these shares nothing. */
    private static final List<String> COMMON = longestFirst(
            "中国 北京 上海 天津 重庆 广州 深圳 杭州 南京 苏州 武汉 成都 西安 浙江 江苏 广东 山东 省 市",
            "贸易 商贸 科技 技术 实业 国际 集团 食品 电子 机械 信息 投资 管理 咨询 服务 工程 发展 进出口",
            "china beijing shanghai germany europe asia global international group holding holdings the and und",
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
        String plain = VisibleText.plain(written).toLowerCase(Locale.ROOT).replace(".", "");
        String rest = BLANKS.matcher(MARKS.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String whole = rest;
        StringBuilder form = new StringBuilder();
        for (String ending = endingOf(rest); !ending.isEmpty(); ending = endingOf(rest)) {
            rest = rest.substring(0, rest.length() - ending.length()).strip();
            form.insert(0, ending);
        }
        return rest.isEmpty() ? new CompanyName(joined(whole), "") : new CompanyName(joined(rest), form.toString());
    }

    /** Between Chinese characters blanks say nothing; between words of letters they do. */
    private static String joined(String name) {
        return HAN.matcher(name).find() ? name.replace(" ", "") : name;
    }

    /** A form of letters stands as a word of its own; one of Chinese characters stands at the end of the name. */
    private static String endingOf(String name) {
        return FORMS.stream()
                .filter(form -> name.endsWith(form))
                .filter(form -> HAN.matcher(form).find() || name.length() == form.length() || name.endsWith(" " + form))
                .findFirst()
                .orElse("");
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
