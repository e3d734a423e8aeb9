package ma.ittifaq.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.PlainText;

/** On every field of every form: characters that nobody can see are refused, and what was typed stays. */
@FacesValidator(value = "ittifaq.plainText", isDefault = true)
public class PlainTextValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        if (value instanceof String text && context.isPostback() && !(component instanceof HtmlInputSecret)) {
            PlainText.fault(text).ifPresent(fault -> {
                FacesMessage message = new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Messages.text(context.getViewRoot().getLocale(), "refusals", fault.key(), fault.character()),
                        null);
                // Where refusals are read; what belongs to a field alone is shown by some of them only.
                context.addMessage(null, message);
                throw new ValidatorException(message);
            });
        }
    }
}
