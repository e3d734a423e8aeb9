package ma.ittifaq.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import ma.ittifaq.platform.RecordJson;

/** Answers in the order in which their records are written, without what is null. */
@Provider
public class RecordWriter implements MessageBodyWriter<Record> {

    static byte[] json(Record answer) {
        return Body.bytes(RecordJson.write(answer).toString());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() && mediaType.getSubtype().endsWith("json");
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json(answer));
    }
}
