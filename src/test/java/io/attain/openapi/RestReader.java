package io.attain.openapi;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.WholeNumber;
import io.attain.openapi.Answers.Answer;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.PrimitiveType;
import io.swagger.v3.jaxrs2.DefaultParameterExtension;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.servers.ServerVariables;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the plugin's REST resources as OpenAPI, as far as the code says it: all but words. Swagger reads the annotations
 * of Jakarta REST and the records; what a method can answer is followed through the code.
 */
final class RestReader extends DefaultParameterExtension {
    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    private static final Method MUST_BE_OPEN = mustBeOpen();

    private final Resources resources;
    private final Answers answers;
    private final RecordSchemas records = new RecordSchemas();
    private final Map<String, ApiResponse> refusals = new TreeMap<>();
    private final Set<Class<?>> bodies = new HashSet<>();

    private RestReader(Resources resources) {
        this.resources = resources;
        this.answers = resources.answers();
    }

    private static Method mustBeOpen() {
        try {
            return Asker.class.getMethod("mustBeOpen", Project.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what Jira finds in the packages that atlassian-plugin.xml names. */
    static ObjectNode read() {
        return new RestReader(new Resources()).description();
    }

    private ObjectNode description() {
        PrimitiveType.customClasses().put(WholeNumber.class.getName(), PrimitiveType.LONG);
        ModelConverters.getInstance(true).addConverter(new ModelResolver(Json31.mapper(), records).openapi31(true));
        OpenAPIExtensions.setExtensions(List.of(this));
        OpenAPI found =
                new Reader(new SwaggerConfiguration().openAPI31(true).openAPI(new OpenAPI())).read(resources.classes());
        Components components = found.addServersItem(server()).getComponents().responses(refusals);
        bodies.forEach(body -> ModelConverters.getInstance(true).readAll(body).forEach(components::addSchemas));
        ObjectNode description = Json31.mapper().valueToTree(found);
        records.complete(description);
        return description;
    }

    private Server server() {
        ServerVariable jira = new ServerVariable()._default("https://jira.example.com");
        return new Server()
                .url("{jira}/rest" + resources.path())
                .variables(new ServerVariables().addServerVariable("jira", jira));
    }

    @Override
    public void decorateOperation(Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
        operation.setOperationId(null);
        Arrays.stream(method.getParameters()).forEach(parameter -> complete(operation, parameter));
        Content usual = operation.getResponses().get(ApiResponses.DEFAULT).getContent();
        Map<String, ApiResponse> responses = new TreeMap<>();
        if (!method.getReturnType().equals(Response.class)) {
            responses.put("200", new ApiResponse().content(usual));
        }
        for (Answer answer : answers(method)) {
            ApiResponse response = response(answer, usual);
            ApiResponse other = responses.put(Integer.toString(answer.status()), response);
            if (other != null && !other.equals(response)) {
                throw new IllegalStateException(method + " has several bodies for " + answer.status());
            }
        }
        operation.setResponses(new ApiResponses());
        operation.getResponses().putAll(responses);
    }

    /** What writes is refused in archived projects before it is asked. */
    private Set<Answer> answers(Method method) {
        Set<Answer> all = answers.of(method);
        if (!method.isAnnotationPresent(GET.class)) {
            all.addAll(answers.of(MUST_BE_OPEN));
        }
        return all;
    }

    /** A number or truth value that is missing is 0 or false; what is in a file is not told here. */
    private static void complete(Operation operation, Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null && parameter.getType().isPrimitive()) {
            operation.getParameters().stream()
                    .filter(each -> each.getName().equals(query.value()))
                    .map(io.swagger.v3.oas.models.parameters.Parameter::getSchema)
                    .filter(schema -> schema.getDefault() == null)
                    .forEach(schema -> schema.setDefault(parameter.getType() == boolean.class ? (Object) false : 0));
        }
        if (parameter.getType().equals(InputStream.class)) {
            operation.getRequestBody().required(true).getContent().replaceAll((type, any) -> new MediaType());
        }
    }

    private ApiResponse response(Answer answer, Content usual) {
        if (answer.status() == Response.Status.NO_CONTENT.getStatusCode()) {
            return new ApiResponse();
        }
        if (answer.body().isEmpty()) {
            Content files = new Content();
            usual.keySet().stream()
                    .filter(type -> !type.equals(JSON))
                    .forEach(type -> files.put(type, new MediaType()));
            return new ApiResponse().content(files);
        }
        ApiResponse response = new ApiResponse().content(content(answer.body().get()));
        if (answer.status() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return response;
        }
        refusals.put(answer.by(), response);
        return new ApiResponse().$ref("#/components/responses/" + answer.by());
    }

    private Content content(Class<?> body) {
        bodies.add(body);
        JsonSchema schema = new JsonSchema();
        schema.set$ref(RecordSchemas.REFERENCE + records.getNameOfClass(body));
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }
}
