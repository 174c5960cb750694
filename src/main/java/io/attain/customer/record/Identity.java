package io.attain.customer.record;

import io.attain.kernel.Coded;
import io.attain.kernel.VisibleText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what a company is known again: two customers that share one of these may be the same. It is a suspicion that warns, and
 * never refuses.
 */
public final class Identity {

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern BEFORE_DOMAIN = Pattern.compile("^(?:[a-z]+://)?(?:[^@/]*@)?(?:www\\.)?");
    private static final Pattern BEHIND_DOMAIN = Pattern.compile("[/:?#].*$");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

    /** Everybody's addresses: they tell nobody apart. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "yahoo.com",
            "yahoo.co.jp",
            "ymail.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "t-online.de",
            "freenet.de",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "libero.it",
            "mail.ru",
            "yandex.ru",
            "proton.me",
            "protonmail.com",
            "naver.com",
            "hanmail.net",
            "daum.net",
            "qq.com",
            "vip.qq.com",
            "foxmail.com",
            "163.com",
            "vip.163.com",
            "126.com",
            "yeah.net",
            "sina.com",
            "sina.cn",
            "sohu.com",
            "139.com",
            "189.cn",
            "wo.cn",
            "aliyun.com",
            "21cn.com",
            "tom.com");

    private static final int SHORTEST_TAX = 8;
    private static final int SHORTEST_PHONE = 7;
    private static final int CHINESE_MOBILE = 11;
    private static final int LONGEST = 200;

    private Identity() {}

    /** A sign by which two may be the same. Names are stored: never rename one. */
    public enum Sign implements Coded {
        /** The same name, with the same legal form. */
        NAME,
        /** The same name, but for its legal form. */
        NAME_ALONE,
        TAX_NUMBER,
        PHONE,
        /** The same address of somebody who decides there. */
        MAIL,
        DOMAIN
    }

    /** What a customer is known by, as it is compared; what says nothing is missing. */
    public static Map<Sign, String> of(String name, String taxNumber, String phone, String domain) {
        Map<Sign, String> marks = new EnumMap<>(Sign.class);
        CompanyName company = CompanyName.of(name);
        if (company.isDistinctive()) {
            put(marks, Sign.NAME, company.core() + "|" + company.form());
            put(marks, Sign.NAME_ALONE, company.core());
        }
        tax(taxNumber).ifPresent(mark -> put(marks, Sign.TAX_NUMBER, mark));
        phone(phone).ifPresent(mark -> put(marks, Sign.PHONE, mark));
        domain(domain).ifPresent(mark -> put(marks, Sign.DOMAIN, mark));
        return marks;
    }

    /** What a customer is known by for one of the people who decide there. */
    public static Map<Sign, String> ofPerson(ChainPerson person) {
        Map<Sign, String> marks = new EnumMap<>(Sign.class);
        phone(person.phone()).ifPresent(mark -> put(marks, Sign.PHONE, mark));
        if (ChainPerson.isMail(person.mail())) {
            put(marks, Sign.MAIL, half(person.mail()));
            domain(person.mail()).ifPresent(mark -> put(marks, Sign.DOMAIN, mark));
        }
        return marks;
    }

    private static void put(Map<Sign, String> marks, Sign sign, String mark) {
        if (mark.length() <= LONGEST) {
            marks.put(sign, mark);
        }
    }

    private static Optional<String> tax(String written) {
        String plain = NO_NAME.matcher(half(written)).replaceAll("");
        return Optional.of(plain).filter(number -> number.length() >= SHORTEST_TAX);
    }

    /** Without what is dialled before it from abroad or from another town; an extension stays. */
    private static Optional<String> phone(String written) {
        String digits = NO_DIGIT.matcher(half(written)).replaceAll("").replaceFirst("^00", "");
        String home = digits.startsWith("86") && digits.length() >= CHINESE_MOBILE ? digits.substring(2) : digits;
        return Optional.of(home.replaceFirst("^0+", "")).filter(number -> number.length() >= SHORTEST_PHONE);
    }

    private static Optional<String> domain(String written) {
        String plain = BEHIND_DOMAIN
                .matcher(BEFORE_DOMAIN.matcher(half(written).strip()).replaceFirst(""))
                .replaceFirst("");
        return Optional.of(plain)
                .filter(domain -> HOST.matcher(domain).matches())
                .filter(domain -> !EVERYBODYS.contains(domain));
    }

    private static String half(String written) {
        return VisibleText.plain(written).toLowerCase(Locale.ROOT);
    }
}
