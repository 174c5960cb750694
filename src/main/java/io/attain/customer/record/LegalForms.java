package io.attain.customer.record;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The legal forms of companies: each line is one, as it is kept, and behind it how else it is written, in small letters without
 * marks. They stand behind a name; some stand before it as well, but none that may be a word of a name there, as in AS Roma.
 */
final class LegalForms {

    /** Stands before a place that a name had in brackets, as in 海港(中国)有限公司, until it is known whether it is a part of the name. */
    static final String BRACKETED = "\uE000";

    private static final String ASIAN_BEHIND =
            """
            有限公司, 有限责任公司, 有限責任公司
            股份有限公司, 股份公司
            集团, 集團
            公司
            总公司, 總公司
            合伙企业, 合夥企業
            有限合伙, 有限合夥
            普通合伙
            特殊普通合伙
            """;

    private static final String ASIAN =
            """
            株式会社, 株式會社
            有限会社
            合同会社
            合資会社
            合名会社
            주식회사
            유한회사
            công ty tnhh
            công ty cổ phần, công ty cp
            """;

    private static final String BEHIND =
            """
            ltd, limited
            inc, incorporated
            corp, corporation
            co, company
            cie
            llp
            lp
            pllc
            plc
            pcl, public company limited
            pvt ltd, private limited, p ltd, pvt limited
            pte ltd, pte, pte limited
            pty ltd, pty, pty limited, proprietary limited
            bhd, berhad
            sdn bhd, sendirian berhad
            tbk
            kk, kabushiki kaisha
            gmbh
            mbh
            gmbh co kg, gmbh u co kg, gmbh und co kg, gmbh and co kg
            ag
            kg
            kgaa
            ohg
            gbr
            ug, ug haftungsbeschränkt
            ek
            ev
            se
            sa
            sas
            sasu
            sarl, sàrl, sà rl
            sagl
            eurl
            snc
            srl
            srls
            spa
            sl
            slu
            sau
            sa de cv
            sab de cv
            s de rl de cv
            lda
            ltda
            bv
            nv
            bvba
            ab
            abp
            oy
            oyj
            as
            asa
            aps
            sp z oo, sp zoo, spzoo
            sp k
            sp j
            sro, spol s ro
            doo
            dd
            kft
            zrt
            nyrt
            uab
            sia
            aş, a ş
            ltd şti, ltd sti, limited şirketi
            """;

    private static final String ANYWHERE =
            """
            llc, limited liability company
            jsc
            pjsc
            ojsc
            cjsc
            ооо
            ао
            оао
            зао
            пао
            тоо
            тов
            ooo
            oü
            pt
            """;

    /** What stands before a name where the other stands behind it, as in Oy Karl Fazer Ab. */
    private static final Map<String, String> PAIRS = Map.of("oy", "ab");

    /** How forms are written short between brackets. */
    private static final Map<String, String> SHORT = Map.of(
            "株", "株式会社", "有", "有限会社", "同", "合同会社", "資", "合資会社", "名", "合名会社", "주", "주식회사", "유", "유한회사", "p", "pvt");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*+([^()]{1,20}?)\\s*\\)");

    /** A part of a company that is none itself: who buys there is another customer, and its name is left whole. */
    private static final List<String> BRANCHES = List.of("分公司", "子公司", "支公司");

    private static final Pattern WITHOUT_BLANKS = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]");

    private static final Map<String, String> KEPT = Stream.of(ASIAN_BEHIND, ASIAN, BEHIND, ANYWHERE)
            .flatMap(LegalForms::lines)
            .flatMap(forms -> forms.stream().map(form -> Map.entry(form, forms.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The longest come first: 股份有限公司 ends with 有限公司 and is another form. */
    static final List<String> ALL = longestFirst(KEPT.keySet().stream());

    /** Those that stand before a name as well. */
    static final List<String> FIRST =
            longestFirst(Stream.of(ASIAN, ANYWHERE).flatMap(LegalForms::lines).flatMap(List::stream));

    private LegalForms() {}

    private static Stream<List<String>> lines(String forms) {
        return forms.lines().map(line -> Arrays.asList(line.split(", ", -1)));
    }

    private static List<String> longestFirst(Stream<String> forms) {
        return forms.sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** A name whose forms and places between brackets stand without them; others stay as they are. */
    static String withoutBrackets(String name, Set<String> places) {
        return IN_BRACKETS.matcher(name).replaceAll(found -> {
            String inside = found.group(1);
            String form = SHORT.get(inside);
            return form != null ? " " + form + " " : places.contains(inside) ? " " + BRACKETED + inside + " " : "$0";
        });
    }

    /** The form that a name ends with, and that is not all of it. */
    static Optional<String> behind(String name) {
        return BRANCHES.stream().anyMatch(name::endsWith)
                ? Optional.empty()
                : longest(ALL, name, name::endsWith, form -> " " + form)
                        .or(() -> Optional.of(name.substring(name.lastIndexOf(' ') + 1))
                                .filter(last -> last.startsWith(BRACKETED) && last.length() < name.length()));
    }

    /**
     * The form that a name begins with, and that is not all of it.
     *
     * @param behind those that stood behind it
     */
    static Optional<String> before(String name, List<String> behind) {
        return longest(FIRST, name, name::startsWith, form -> form + " ").or(() -> PAIRS.entrySet().stream()
                .filter(pair -> behind.contains(pair.getValue()) && name.startsWith(pair.getKey() + " "))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** A form of letters is a word of its own; one of Chinese or Korean characters needs no blank. One that is all of it is a name. */
    private static Optional<String> longest(
            List<String> forms, String name, Predicate<String> has, UnaryOperator<String> apart) {
        return forms.stream()
                .filter(has)
                .filter(form -> name.length() == form.length()
                        || WITHOUT_BLANKS.matcher(form).find()
                        || has.test(apart.apply(form)))
                .findFirst()
                .filter(form -> form.length() < name.length());
    }

    /** A form as it is kept, however it was written. */
    static String kept(String form) {
        return Objects.requireNonNullElse(KEPT.get(form), form.replace(BRACKETED, ""));
    }
}
