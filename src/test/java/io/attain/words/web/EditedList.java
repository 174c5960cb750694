package io.attain.words.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.targets.web.SalesRest;
import java.util.List;

/**
 * A list of a project that is read over REST, edited and sent back, as the page does it.
 *
 * @param fields what is sent of each entry
 */
record EditedList(SalesRest site, RestInProcess rest, String name, List<String> fields) {

    ObjectNode read() {
        return (ObjectNode) rest.get(path()).json();
    }

    Answer put(ObjectNode body) {
        ObjectNode sent = body.objectNode();
        sent.set("version", body.path("version"));
        ArrayNode entries = sent.putArray(name);
        body.path(name).forEach(each -> {
            ObjectNode entry = each.deepCopy();
            entries.add(entry.retain(fields));
        });
        return send(sent.toString());
    }

    Answer send(String body) {
        return rest.send("PUT", path(), "application/json", body);
    }

    private String path() {
        return "projects/SALES/" + name;
    }
}
