// Speaks a term with the device's own voice, where it has one for the language that needs no network. The button
// is after what it speaks; pressed again, it stops.
{
  const buttons = document.querySelectorAll("[data-voices]");
  const speech = self.speechSynthesis;
  const show = () => {
    const voices = speech.getVoices().filter(({ localService }) => localService);
    for (const button of buttons) {
      const serves = (tag) => ({ lang }) => `${lang.replace("_", "-")}-`.startsWith(`${tag}-`);
      button.voice = button.dataset.voices.split(" ").map((tag) => voices.find(serves(tag))).find(Boolean);
      button.hidden = !button.voice;
    }
  };
  if (buttons.length && speech) {
    show();
    speech.onvoiceschanged = show; // some browsers know their voices late
    let last;
    for (const button of buttons)
      button.addEventListener("click", () => {
        const again = speech.speaking && last === button;
        speech.cancel();
        if (again) return;
        last = button;
        const text = button.previousElementSibling.textContent.replaceAll("\u00ad", "");
        const { voice } = button;
        speech.speak(Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }));
      });
    addEventListener("pagehide", () => speech.cancel());
  }
}
