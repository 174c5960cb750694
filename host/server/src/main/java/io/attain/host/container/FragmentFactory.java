package io.attain.host.container;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import io.attain.host.container.descriptor.Conditions;
import io.attain.host.container.descriptor.Descriptor;
import io.attain.host.container.descriptor.ModuleDeclaration;
import io.attain.host.container.descriptor.ModuleDeclaration.Gadget;
import io.attain.host.container.descriptor.ModuleDeclaration.Item;
import io.attain.host.container.descriptor.ModuleDeclaration.Panel;
import io.attain.host.container.descriptor.ModuleDeclaration.Section;
import io.attain.host.container.descriptor.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the fragments of one plugin, with their conditions and providers, so that a wrong one fails at once. */
record FragmentFactory(Descriptor descriptor, ModuleObjects objects, Templates templates) {

    List<Fragment<?>> all() {
        return descriptor.modules().stream().flatMap(this::fragment).toList();
    }

    private Stream<Fragment<?>> fragment(ModuleDeclaration module) {
        if (module instanceof Panel panel) {
            return Stream.of(fragment(panel, panel.conditions(), html(panel.view())));
        }
        if (module instanceof Item item) {
            return Stream.of(fragment(item, item.conditions(), address(item)));
        }
        if (module instanceof Section section) {
            return Stream.of(fragment(section, section.conditions(), context -> ""));
        }
        if (module instanceof Gadget gadget) {
            return Stream.of(fragment(gadget, gadget.conditions(), html(gadget.view())));
        }
        return Stream.empty();
    }

    private <M extends ModuleDeclaration> Fragment<M> fragment(
            M module, Conditions conditions, Function<Map<String, Object>, String> fill) {
        return new Fragment<>(
                module, descriptor.complete(module.key()), new ConditionChecks(objects).check(conditions), fill);
    }

    private Function<Map<String, Object>, String> html(View view) {
        if (view.type().isEmpty()) {
            return context -> "";
        }
        String template = view.location().isEmpty() ? view.inline() : templates.read(view.location());
        return switch (view.type()) {
            case "static" -> context -> template;
            case "velocity" -> filled(view, template);
            default ->
                throw new IllegalArgumentException(
                        "This host has no templates of type '" + view.type() + "' (" + view.location() + ")");
        };
    }

    private Function<Map<String, Object>, String> filled(View view, String template) {
        Function<Map<String, Object>, Map<String, Object>> provider = provider(view);
        return context -> {
            Map<String, Object> variables = new HashMap<>(context);
            variables.putAll(provider.apply(context));
            variables.putIfAbsent("i18n", authentication().getI18nHelper());
            return templates.html(view.location(), template, variables);
        };
    }

    private Function<Map<String, Object>, Map<String, Object>> provider(View view) {
        if (view.provider().isEmpty()) {
            return context -> Map.of();
        }
        ContextProvider provider = objects.create(view.provider(), ContextProvider.class);
        provider.init(view.params());
        return provider::getContextMap;
    }

    private Function<Map<String, Object>, String> address(Item item) {
        return item.link().contains("$")
                ? context -> templates.text(descriptor.complete(item.key()), item.link(), context)
                : context -> item.link();
    }

    private JiraAuthenticationContext authentication() {
        return objects.services().get(JiraAuthenticationContext.class);
    }
}
