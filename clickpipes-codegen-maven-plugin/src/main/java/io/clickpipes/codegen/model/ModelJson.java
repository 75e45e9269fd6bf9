package io.clickpipes.codegen.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a model as JSON, for bug reports. */
public final class ModelJson {

    private ModelJson() {}

    /**
     * Indented JSON with line feeds; members in the order of the records, and a {@code kind} for each type.
     *
     * @param model what to write
     * @return the JSON, with a line end at its end
     */
    public static String write(ApiModel model) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JsonMapper.builder().build().writer(printer).writeValueAsString(tree(model)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof JsonNode json) {
            return json;
        }
        if (value instanceof TypeId id) {
            return nodes.textNode(id.toString());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ModelJson::tree).orElse(nodes.nullNode());
        }
        if (value instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode();
            list.forEach(each -> array.add(tree(each)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((name, each) -> object.set(String.valueOf(name), tree(each)));
            return object;
        }
        if (value instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        if (value instanceof Integer number) {
            return nodes.numberNode(number);
        }
        return value instanceof Record record ? ofRecord(record) : nodes.textNode(value.toString());
    }

    private static ObjectNode ofRecord(Record record) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (record instanceof TypeModel || record instanceof TypeRef) {
            object.put("kind", record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName().equals("kind") && object.has("kind") ? "of" : component.getName();
            try {
                object.set(name, tree(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return object;
    }
}
