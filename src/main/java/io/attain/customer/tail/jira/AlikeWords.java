package io.attain.customer.tail.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.tail.TailCustomer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How it is told who is like whom a row of a file is about. */
record AlikeWords(I18nResolver texts) {

    /** Those who are alike, each with the signs that tell so. */
    String alike(Map<String, Set<Sign>> found) {
        return found.entrySet().stream()
                .map(each -> texts.getText("attain.tail.file.alike", each.getKey(), signs(each.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String signs(Set<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign != Sign.NAME_ALONE || !signs.contains(Sign.NAME))
                .map(sign -> texts.getText("attain.customer.record.alike." + sign.code()))
                .collect(Collectors.joining(", "));
    }

    /** Another line of the file. */
    String line(long line) {
        return texts.getText("attain.tail.file.line", String.valueOf(line));
    }

    /** A row that was there before. */
    String row(TailCustomer row) {
        return texts.getText("attain.tail.file.row", String.valueOf(row.number()));
    }

    /** Somebody whom the reader may not see. */
    String hidden() {
        return texts.getText("attain.tail.file.hidden");
    }
}
