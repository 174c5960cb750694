package io.attain.customer.record;

import io.attain.kernel.Coded;
import io.attain.kernel.VisibleText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a company is known again: two customers that share one of these may be the same. It is a suspicion that warns, and
 * never refuses.
 */
public final class Identity {

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final int SHORTEST_TAX = 8;
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

    private static Optional<String> phone(String written) {
        return Optional.of(WrittenPhone.number(half(written))).filter(WrittenPhone::isOne);
    }

    private static Optional<String> domain(String written) {
        return WrittenDomain.of(half(written));
    }

    private static String half(String written) {
        return VisibleText.plain(written).toLowerCase(Locale.ROOT);
    }
}
