// Counts the answers while they are chosen; without this the count is right after saving.
(() => {
  const form = document.querySelector("[data-fit]");
  const line = form?.querySelector("[data-answered]");
  if (!line) return;
  const questions = form.querySelectorAll("fieldset").length;
  form.addEventListener("change", () => {
    const chosen = [...form.querySelectorAll("input[type=radio]:checked")].filter((box) => box.value !== "").length;
    line.textContent = `${chosen} of ${questions} answered, not saved yet`;
  });
})();
