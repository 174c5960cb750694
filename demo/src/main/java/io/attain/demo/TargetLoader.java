package io.attain.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates the demo's targets, joins the parts to the company's target and decomposes each by owner and month. */
record TargetLoader(JiraClient manager, DemoData data) {

    void load() {
        data.lastTargets().forEach(target -> create(target, data.quarter().before()));
        String company = "";
        for (TargetRow target : data.targets()) {
            String key = create(target, data.quarter());
            if (company.isEmpty()) {
                company = key;
            }
            if (target.part()) {
                manager.post("/rest/attain/1.0/targets/" + company + "/parts", Map.of("key", key));
            }
            if (!target.owners().isEmpty()) {
                decompose(key, target);
            }
        }
    }

    private String create(TargetRow target, SalesQuarter quarter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("Metric", option(target.metric()));
        fields.put("Target amount", target.amount());
        fields.put("Period start", quarter.start().toString());
        fields.put("Period end", quarter.end().minusDays(1).toString());
        if (target.byMonth() || target.metric().equals("Revenue")) {
            fields.put("Month weights", "30/40/30");
        }
        if (target.region() != null) {
            fields.put("Region", option(target.region()));
        }
        if (target.productLine() != null) {
            fields.put("Product line", option(target.productLine()));
        }
        if (!target.part()) {
            fields.put("Root target", option("Yes"));
        }
        String owner = target.part() ? Company.MANAGER : Company.LEADER;
        return manager.post(
                        "/rest/api/2/issue",
                        Loader.issue(manager, data.wording(), "Sales Target", target.summary(), owner, fields))
                .path("key")
                .asText();
    }

    private Map<String, Object> option(String english) {
        return Loader.option(data.wording().of(english));
    }

    private void decompose(String key, TargetRow target) {
        List<String> owners =
                target.owners().stream().map(Rep::name).map(manager::userKey).toList();
        Map<String, Object> by = new LinkedHashMap<>();
        by.put("owners", Loader.evenly("key", owners));
        if (target.byMonth()) {
            by.put("months", List.of(30, 40, 30));
        }
        manager.post("/rest/attain/1.0/targets/" + key + "/decomposition", by);
    }
}
