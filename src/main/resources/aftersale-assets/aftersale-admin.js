// SPDX-License-Identifier: Apache-2.0
// Comforts only: the page works without it.
(function () {
  'use strict';

  // The reason for refusing is asked for only while "Refuse" is chosen.
  function showWhatIsNeeded(card) {
    var chosen = card.querySelector('input[type="radio"]:checked');
    card.querySelectorAll('[data-as-for]').forEach(function (field) {
      field.hidden = !chosen || chosen.value !== field.getAttribute('data-as-for');
    });
  }

  document.querySelectorAll('[data-as-choice]').forEach(function (card) {
    showWhatIsNeeded(card);
    card.addEventListener('change', function () {
      showWhatIsNeeded(card);
    });
  });

  // A second click sends nothing twice; going back brings the button back.
  document.querySelectorAll('[data-as-send]').forEach(function (button) {
    button.form.addEventListener('submit', function () {
      button.disabled = true;
    });
    window.addEventListener('pageshow', function () {
      button.disabled = false;
    });
  });

  // What this browser cannot play is said in words; sound without a picture counts as that.
  document.querySelectorAll('[data-as-film]').forEach(function (film) {
    function look() {
      if (film.error || (film.readyState > 0 && film.videoWidth === 0)) {
        film.hidden = true;
        film.parentNode.querySelector('[data-as-unplayed]').hidden = false;
      }
    }
    film.addEventListener('error', look);
    film.addEventListener('loadedmetadata', look);
    look();
  });

  var problem = document.querySelector('[data-as-problem]');
  if (problem) {
    problem.focus();
  }
})();
