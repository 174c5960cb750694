package io.attain.host.container;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.attain.host.container.descriptor.Label;
import io.attain.host.container.descriptor.ModuleDeclaration;
import io.attain.host.container.descriptor.ModuleDeclaration.Gadget;
import io.attain.host.container.descriptor.ModuleDeclaration.Item;
import io.attain.host.container.descriptor.ModuleDeclaration.Panel;
import io.attain.host.container.descriptor.ModuleDeclaration.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the running plugins' fragments for a place and a context. */
record WebFragments(Supplier<Stream<RunningPlugin>> plugins, Services services) implements PluginModules {

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return shown(Panel.class, context)
                .filter(panel -> panel.module().location().equals(location))
                .map(panel -> new WebPanel(
                        panel.completeKey(),
                        text(panel.module().label()),
                        panel.module().weight(),
                        () -> panel.fill().apply(context)))
                .sorted(Comparator.comparingInt(WebPanel::weight).thenComparing(WebPanel::completeKey))
                .toList();
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return shown(Item.class, context)
                .filter(item -> item.module().section().equals(section))
                .map(item -> webItem(item, context))
                .sorted(Comparator.comparingInt(WebItem::weight).thenComparing(WebItem::completeKey))
                .toList();
    }

    private WebItem webItem(Fragment<Item> item, Map<String, Object> context) {
        Item module = item.module();
        return new WebItem(
                item.completeKey(),
                module.section(),
                text(module.label()),
                module.linkId(),
                item.fill().apply(context),
                text(module.tooltip()),
                module.weight(),
                module.params());
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return shown(Section.class, context)
                .filter(section -> section.module().location().equals(location))
                .map(section -> new WebSection(
                        section.completeKey(),
                        location,
                        section.module().key(),
                        text(section.module().label()),
                        section.module().weight()))
                .sorted(Comparator.comparingInt(WebSection::weight).thenComparing(WebSection::completeKey))
                .toList();
    }

    @Override
    public List<DashboardItem> dashboardItems(Map<String, Object> context) {
        return shown(Gadget.class, context).map(this::dashboardItem).toList();
    }

    @Override
    public Optional<DashboardItem> dashboardItem(String completeKey) {
        return plugins.get()
                .flatMap(plugin -> plugin.fragments(Gadget.class))
                .filter(gadget -> gadget.completeKey().equals(completeKey))
                .map(this::dashboardItem)
                .findFirst();
    }

    private DashboardItem dashboardItem(Fragment<Gadget> gadget) {
        Gadget module = gadget.module();
        return new DashboardItem(
                gadget.completeKey(),
                text(module.title()),
                text(module.description()),
                module.categories(),
                module.configurable(),
                orNull(module.amdModule()),
                orNull(module.thumbnail()),
                gadget.fill());
    }

    private <M extends ModuleDeclaration> Stream<Fragment<M>> shown(Class<M> kind, Map<String, Object> context) {
        return plugins.get().flatMap(plugin -> plugin.fragments(kind)).filter(fragment -> fragment.shown()
                .test(context));
    }

    /** The label in the reader's language; Jira shows the key where no language has it. */
    private String text(Label label) {
        if (label.key().isEmpty()) {
            return label.text();
        }
        I18nHelper i18n = services.get(JiraAuthenticationContext.class).getI18nHelper();
        return i18n.getText(label.key());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
